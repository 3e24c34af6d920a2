"""On macOS and Windows: nothing breaks on import, `check` and `grade` run at level none and say so.

Neither system is at hand, so a Linux Python is made poorer: what they lack is taken away before dlgrade is imported.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.sandbox import Sandbox
from dlgrade.sandbox.outcome import Crashed, Missing, Raised, Returned, TimedOut
from dlgrade.sandbox.plain import PlainLauncher, PlainSession
from dlgrade.submission.model import Submission

SYSTEMS = {
    "darwin": {"os": ["sched_getaffinity", "pidfd_open", "memfd_create", "unshare", "setns"],
               "socket": ["SOCK_SEQPACKET"], "signal": ["pidfd_send_signal"]},
    "win32": {"os": ["fork", "sched_getaffinity", "pidfd_open", "killpg", "posix_spawn", "sysconf", "geteuid", "getuid",
                     "chown", "setsid", "waitid", "WNOHANG", "O_NOFOLLOW", "O_NONBLOCK"],
              "socket": ["AF_UNIX", "SOCK_SEQPACKET", "send_fds", "recv_fds", "MSG_DONTWAIT"],
              "select": ["poll", "epoll", "POLLIN"],
              "signal": ["pidfd_send_signal", "SIGXCPU", "SIGALRM"]},  # SIGKILL is subprocess' own here
}
POORER = """
import json, os, sys, importlib
for name in ("subprocess socket select signal asyncio multiprocessing.connection concurrent.futures.process tempfile shutil "
             "pathlib numpy click rich.console pytest hypothesis watchfiles pydantic yaml jinja2 platform resource").split():
    importlib.import_module(name)
system = sys.argv.pop(1)
for module, names in json.loads(sys.argv.pop(1)).items():
    for name in names:
        if hasattr(sys.modules[module], name):
            delattr(sys.modules[module], name)
sys.platform = system
sys.argv[0] = "dlgrade"
from dlgrade.cli.main import main
main()
"""
LIMITS = Limits(call_wall_seconds=1.5, call_cpu_seconds=1.5, output_kb=64)


@pytest.fixture
def poorer(tiny):
    def run(system, *arguments):
        command = [sys.executable, "-c", POORER, system, json.dumps(SYSTEMS[system]), "--course", str(tiny.root)]
        return subprocess.run([*command, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=120,
                              env={**os.environ, "LANG": "C.UTF-8"})

    return run


@pytest.mark.parametrize("system", SYSTEMS)
def test_check_runs_and_says_how(tiny, poorer, system):
    """A student's own code is checked without walls, and the report says that level."""
    folder = tiny.hand_in("ana", tiny.right)
    done = poorer(system, "check", "ex01", folder, "--json", tiny.root / "report.json")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    report = json.loads((tiny.root / "report.json").read_text())
    assert (report["score"], report["isolation"]) == (8, "none")
    assert "none" in done.stdout


@pytest.mark.parametrize("system", SYSTEMS)
def test_check_of_wrong_code(tiny, poorer, system):
    """A failure is shrunk and shown as ever, and so is an endless loop."""
    folder = tiny.hand_in("ana", "def double(x):\n    return x\n\ndef total(x):\n    while True: pass\n")
    done = poorer(system, "check", "ex01", folder)
    assert done.returncode == 1, done.stderr
    assert "array([1.0])" in done.stdout
    assert "timed out" in done.stdout.lower() or "second" in done.stdout


@pytest.mark.parametrize("system", SYSTEMS)
def test_grade_asks_for_trust(tiny, poorer, system):
    """Below level full a class is graded only where the instructor says that the code is trusted."""
    tiny.hand_in("ana", tiny.right)
    tiny.hand_in("bad", "def double(x): return 1")
    done = poorer(system, "grade", tiny.submitted, "--out", tiny.out)
    assert done.returncode == 3
    assert "--isolation partial or none" in done.stderr
    done = poorer(system, "grade", tiny.submitted, "--out", tiny.out, "--isolation", "none")
    assert done.returncode == 0, done.stderr
    rows = (tiny.out / "grades.csv").read_text().splitlines()[1:]
    assert [row.split(",")[:3] for row in rows] == [["ana", "ex01_double", "10"], ["bad", "ex01_double", "0"]]


@pytest.mark.parametrize("system", SYSTEMS)
def test_doctor_says_what_is_missing(poorer, system):
    """Every claim is tried at level none; the others are told to need Linux, with the way out."""
    done = poorer(system, "doctor")
    assert done.returncode == 3, done.stderr
    assert "WSL 2" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize("level", ["full", "partial"])
def test_higher_levels_are_refused(monkeypatch, level):
    """They exist on Linux only, and the message says where to find one."""
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(SandboxFault, match="WSL 2"):
        Sandbox(level, ("numpy",))


@pytest.fixture
def plain(monkeypatch):
    """`plain(source)`: a cell in a plain process, as on the other systems."""
    monkeypatch.setattr(sys, "platform", "darwin")
    opened = []

    def make(source):
        sandbox = Sandbox("none", ("numpy",))
        assert isinstance(sandbox.start(), PlainLauncher)
        opened.append(sandbox.cell(Submission("s", "ex", "mod", {"mod.py": source.encode()}), LIMITS))
        return opened[-1]

    yield make
    for cell in opened:
        cell.close()
        cell.sandbox.close()


def test_plain_outcomes(plain):
    """The same outcomes as behind walls: values, exceptions, missing functions, hangs, deaths, floods."""
    cell = plain("""
import os, numpy as np
def f(x): return x + 1
def boom(): raise KeyError('k')
def hang():
    while True: pass
def die(): os._exit(3)
def flood():
    while True: print('x' * 999)
def speak(): print('hello'); return os.getcwd()
""")
    assert cell.call("f", (41,), {}) == Returned(42)
    assert isinstance(cell.call("boom", (), {}), Raised)
    assert cell.call("nothing", (), {}) == Missing()
    assert isinstance(cell.call("hang", (), {}), TimedOut)
    assert cell.call("f", (1,), {}) == Returned(2)
    assert isinstance(cell.call("die", (), {}), Crashed)
    folder = cell.call("speak", (), {}).value
    assert isinstance(cell.call("flood", (), {}), Crashed)
    cell.close()
    assert b"hello" in cell.output
    assert not os.path.exists(folder)


def test_plain_ends_what_it_started(plain):
    """Closing the cell ends the process and those of its group."""
    cell = plain("import os, time\ndef f():\n    if os.fork() == 0: time.sleep(60)\n    return os.getpid()")
    pid = cell.call("f", (), {}).value
    cell.close()
    running = [state for task in Path("/proc").glob("[0-9]*/stat") if (state := state_in_group(task, pid)) not in (None, "Z")]
    assert running == []


def state_in_group(stat, group):
    """The state of a process of that process group, None for others."""
    try:
        fields = stat.read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return fields[0] if int(fields[2]) == group else None


def test_plain_listens_to_its_own_child_only(monkeypatch, tmp_path):
    """A stranger that connects first, without the token, is sent away."""
    import socket
    import threading

    create = socket.create_server

    def busy(address):
        server = create(address)
        port = server.getsockname()[1]

        def knock():
            with socket.create_connection(("127.0.0.1", port)) as stranger:
                stranger.sendall(b"x" * 16)

        threading.Thread(target=knock).start()
        return server

    monkeypatch.setattr(socket, "create_server", busy)
    session = PlainSession(LIMITS, 1, str(tmp_path))
    assert session.load("mod", {"mod.py": b"def f(): return 7"}, ("numpy",), 5.0) is None
    assert session.call("f", (), {}) == Returned(7)
    session.close()
