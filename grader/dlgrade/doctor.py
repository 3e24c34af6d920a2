"""Finding out what the sandbox enforces on this machine, by running a small hostile submission at each level."""

from __future__ import annotations

import os
import socket
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.grading.isolation import sandbox_at
from dlgrade.i18n import N_, Text
from dlgrade.sandbox.cell import Cell
from dlgrade.sandbox.outcome import Crashed, Raised, Returned, TimedOut
from dlgrade.submission.model import Submission

__all__ = ["CLAIMS", "Examination", "examine"]

CLAIMS = {
    "files": N_("files of this machine cannot be read"),
    "names": N_("files of this machine cannot be seen"),
    "network": N_("no connection can be made, not even to this machine"),
    "programs": N_("no other program can be started"),
    "environment": N_("the environment of the grader is not there"),
    "processes": N_("other processes cannot be seen or signalled"),
    "forks": N_("the number of processes is limited"),
    "memory": N_("memory is limited"),
    "disk": N_("what can be written is limited"),
    "hang": N_("a call that hangs is ended"),
    "output": N_("a flood of output is ended"),
}

_PROBE = b'''
import os, signal, socket
def read(path):
    with open(path) as f: return f.read()
def exists(path): return os.path.exists(path)
def connect(port):
    with socket.create_connection(("127.0.0.1", port), 1): return True
def run():
    import subprocess
    return subprocess.run(["/bin/true"]).returncode
def environment(): return sorted(os.environ)
def signal_to(pid):
    os.kill(pid, 0)
    return True
def fork_many(n):
    made = 0
    try:
        for _ in range(n):
            if os.fork() == 0:
                signal.pause()
                os._exit(0)
            made += 1
    except OSError:
        pass
    return made
def allocate(mb): return len(bytearray(mb << 20))
def write(mb):
    with open("big", "wb") as f:
        for _ in range(mb): f.write(bytes(1 << 20))
    return mb
def hang():
    while True: pass
def flood():
    while True: print("x" * 1000)
'''
_LIMITS = Limits(call_wall_seconds=1.0, call_cpu_seconds=1.0, memory_mb=128, processes=12, file_mb=8)


@dataclass(slots=True)
class Examination:
    """What one level enforces: claim → whether it held; `trouble` where the level cannot be had at all."""

    held: dict[str, bool] = field(default_factory=dict)
    trouble: Text | None = None

    @property
    def whole(self) -> bool:
        return self.trouble is None and all(self.held.get(claim, False) for claim in CLAIMS)


def examine(level: str) -> Examination:
    """Try every claim at `level`. Never raises for what the machine cannot do."""
    result = Examination()
    try:
        sandbox = sandbox_at(level, ("numpy",))
    except SandboxFault as fault:
        result.trouble = fault.text
        return result
    submission = Submission("doctor", "doctor", "probe", {"probe.py": _PROBE})
    os.environ["DLGRADE_CANARY"] = "here"
    try:
        with sandbox, sandbox.cell(submission, _LIMITS) as cell, tempfile.TemporaryDirectory() as folder:
            canary = Path(folder) / "canary"
            canary.write_text("secret", encoding="ascii")
            _try(cell, result, canary)
    except SandboxFault as fault:
        result.trouble = fault.text
    finally:
        del os.environ["DLGRADE_CANARY"]
    return result


def _try(cell: Cell, result: Examination, canary: Path) -> None:
    def returned(function: str, *args: object) -> object:
        outcome = cell.call(function, args, {})
        return outcome.value if isinstance(outcome, Returned) else outcome

    held = result.held
    held["files"] = returned("read", str(canary)) != "secret"
    held["names"] = returned("exists", str(canary)) is False
    with socket.create_server(("127.0.0.1", 0)) as server:
        held["network"] = returned("connect", server.getsockname()[1]) is not True
    held["programs"] = returned("run") != 0
    environment = returned("environment")
    held["environment"] = isinstance(environment, list) and "DLGRADE_CANARY" not in environment
    held["processes"] = returned("signal_to", os.getpid()) is not True
    made = returned("fork_many", 40)
    held["forks"] = not isinstance(made, int) or made < 40
    cell.call("hang", (), {})  # ends the process, and with it what it forked
    held["memory"] = isinstance(cell.call("allocate", (1024,), {}), (Raised, Crashed))
    held["disk"] = isinstance(cell.call("write", (64,), {}), (Raised, Crashed))
    held["hang"] = isinstance(cell.call("hang", (), {}), TimedOut)
    held["output"] = isinstance(cell.call("flood", (), {}), Crashed)
