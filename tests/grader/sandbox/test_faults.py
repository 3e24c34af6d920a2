"""Faults of the machine are no grades: what is killed from outside, a disk without room, a grader that is killed."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from dlgrade.course.find import load_course
from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.grading.one import Options, grade
from dlgrade.grading.plan import make_plan
from dlgrade.sandbox import Sandbox
from dlgrade.sandbox.outcome import Crashed, Raised, Returned, TimedOut
from dlgrade.sandbox.session import Session
from dlgrade.submission.model import Submission

LIMITS = Limits(call_wall_seconds=5, call_cpu_seconds=5, memory_mb=256)


def submission(source):
    return Submission("s", "ex", "mod", {"mod.py": source.encode()})


def kill_soon(pid):
    timer = threading.Timer(0.3, os.kill, (pid, signal.SIGKILL))
    timer.start()
    return timer


def test_a_child_that_the_machine_kills_is_a_fault(needs_full):
    """SIGKILL from outside, as the kernel sends it when memory runs out, is the grader's trouble, not a crash of the code."""
    sleeper = submission("import time\ndef f(): time.sleep(3)")
    with Sandbox("full", ("numpy",)) as sandbox, sandbox.cell(sleeper, LIMITS) as cell:
        cell.load()
        kill_soon(cell._session._pid)
        with pytest.raises(SandboxFault, match="killed from outside"):
            cell.call("f", (), {})


def test_what_the_machine_kills_is_graded_again(tiny, needs_full, monkeypatch):
    """One kill costs nothing; where every try is killed the submission is an error, not a zero."""
    course = load_course(tiny.root)
    plan = make_plan(course, course.exercises[0], 5, hidden=True)
    handed_in = Submission("ana", "ex01_double", "double", {"double.py": tiny.right.encode()})
    call, kills = Session.call, [1]

    def killed(self, *args, **kwargs):
        if kills[0]:
            kills[0] -= 1
            os.kill(self._pid, signal.SIGKILL)
        return call(self, *args, **kwargs)

    monkeypatch.setattr(Session, "call", killed)
    with Sandbox("full", ("numpy",)) as sandbox:
        report = grade(plan, sandbox, handed_in, Options("full"))
        assert (report.status, report.score) == ("graded", 10)
        kills[0] = 10**6
        report = grade(plan, sandbox, handed_in, Options("full"))
        assert (report.status, report.properties) == ("error", [])
        assert "memory" in report.reason["en"]


@pytest.mark.parametrize("level", ["full", "partial"])
def test_a_child_cannot_pass_its_own_end_off_as_the_machines(level, request):
    """Its processor time is its own: it may set no limit on itself by which the kernel would kill it early."""
    if level == "full":
        request.getfixturevalue("needs_full")
    source = ("import resource, os, signal\ndef limit(): resource.setrlimit(resource.RLIMIT_CPU, (1, 1))\n"
              "def die(): os.kill(os.getpid(), signal.SIGKILL); return 1\ndef spin():\n    while True: pass\n")
    with Sandbox(level, ("numpy",)) as sandbox, sandbox.cell(submission(source), LIMITS) as cell:
        assert isinstance(cell.call("limit", (), {}), Raised)
        assert isinstance(cell.call("die", (), {}), Returned if level == "full" else Crashed)
        assert isinstance(cell.call("spin", (), {}), TimedOut)


def test_forks_share_what_they_have_in_common(needs_full):
    """Pages that the forks of a child share with it are counted once: eight readers of 60 MB are not 480 MB."""
    source = """
import os, time
def f(n):
    data = bytearray(60 << 20)
    for i in range(0, len(data), 4096): data[i] = 1
    for _ in range(n):
        if os.fork() == 0:
            time.sleep(1); os._exit(0)
    time.sleep(0.6)
    return n
"""
    with Sandbox("full", ("numpy",)) as sandbox:
        with sandbox.cell(submission(source), LIMITS) as cell:
            assert cell.call("f", (8,), {}) == Returned(8)
        hog = source.replace("time.sleep(1)", "more = bytearray(60 << 20); more[::4096] = b'x' * 15360; time.sleep(1)")
        with sandbox.cell(submission(hog), LIMITS) as cell:
            assert isinstance(cell.call("f", (8,), {}), Crashed)


GRADER = """
import sys, time
from dlgrade.course.model import Limits
from dlgrade.sandbox import Sandbox
from dlgrade.submission.model import Submission
sandbox = Sandbox(sys.argv[1], ("numpy",))
source = b"import os, time\\ndef f():\\n    open('mark', 'w').write('x')\\n    return os.getcwd()\\ndef g(): time.sleep(60)"
with sandbox.cell(Submission("s", "ex", "mod", {"mod.py": source}), Limits(call_wall_seconds=60, call_cpu_seconds=60)) as cell:
    print(cell.call("f", (), {}).value, cell._session._pid, sandbox.start()._process.pid, flush=True)
    cell.call("g", (), {})
"""


@pytest.mark.parametrize("level", ["full", "partial", "none"])
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_killed_grader_leaves_nothing(level, how, request, tmp_path):
    """`kill -9` or Ctrl-C in the middle of a call: no process, and no file of the submission's, stays behind."""
    if level == "full":
        request.getfixturevalue("needs_full")
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    process = subprocess.Popen([sys.executable, "-c", GRADER, level], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                               text=True, env=environment)
    folder, *pids = process.stdout.readline().split()
    assert (level == "full") == (not Path(folder).is_relative_to(tmp_path))
    time.sleep(0.2)
    process.send_signal(how)
    process.wait(10)
    process.stdout.close()
    end = time.monotonic() + 10
    while any(Path(f"/proc/{pid}").exists() for pid in pids) or list(tmp_path.iterdir()):
        assert time.monotonic() < end, (pids, list(tmp_path.iterdir()))
        time.sleep(0.05)


FULL_DISK = """
set -e
mount -t tmpfs -o size=300k none "$OUT"
set +e
"$PYTHON" -m dlgrade --course "$COURSE" grade "$SUBMITTED" --out "$OUT/run" --seed 5 --jobs 1
echo "first: $?"
mount -o remount,size=20m "$OUT"
"$PYTHON" -m dlgrade --course "$COURSE" grade "$SUBMITTED" --out "$OUT/run" --jobs 1
echo "second: $?"
cat "$OUT/run/grades.csv"
"""


def test_a_full_disk(tiny, needs_full, tmp_path):
    """The run stops with the file's name and the way out; with room again the same command goes on, and nobody was charged."""
    unshare = shutil.which("unshare")
    assert unshare, "util-linux is part of every Linux"
    command = [unshare, "--mount", *([] if os.geteuid() == 0 else ["--user", "--map-root-user"]), "sh", "-c", FULL_DISK]
    for i in range(30):
        tiny.hand_in(f"s{i:02}", tiny.right)
    tiny.out.mkdir()
    environment = {**os.environ, "OUT": str(tiny.out), "PYTHON": sys.executable, "COURSE": str(tiny.root),
                   "SUBMITTED": str(tiny.submitted)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert "first: 3" in done.stdout, done.stderr
    assert "No space left on device" in done.stderr
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert "second: 0" in done.stdout
    assert done.stdout.count(",10,10,graded,") == 30


def test_a_scratch_folder_without_room_is_no_fault_of_the_code():
    """Where a submission's files cannot be written, before any of its code ran, nothing is charged; large ones can be."""
    big = b"def f(): return 1\n" + b"#" * (4 << 20)
    handed_in = Submission("s", "ex", "mod", {"mod.py": b"from big import f", "big.py": big})
    with Sandbox("partial", ("numpy",)) as sandbox:
        with sandbox.cell(handed_in, LIMITS) as cell:
            assert cell.call("f", (), {}) == Returned(1)
        tight = LIMITS.model_copy(update={"file_mb": 1})
        with sandbox.cell(handed_in, tight) as cell, pytest.raises(SandboxFault, match="scratch folder"):
            cell.load()
