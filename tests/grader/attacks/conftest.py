"""The arena: runs one hostile submission, and looks at everything that it should not have touched.

A module of attacks lists them in `ATTACKS`, name → a dict of

    source     the module; `MARK` names its processes, `HEAD` (below) is put in front
    outcome    the names of the outcomes that `f(*args)` may have, or `()` for any; "LoadFailed" is one of them
    value      what it must have returned, where it may return
    says       what the outcome must contain as text
    args       a function of the arena → the arguments of `f`
    seconds    how long the whole attack may keep the grader busy
    again      False where the module cannot answer a second call
    score      what the tiny exercise gives to this source (it is graded where this is given)
    partial    why level partial does not hold it (docs/security.md repeats these)
"""

import os
import secrets
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from dlgrade.course.find import load_course
from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.grading.isolation import sandbox_at
from dlgrade.grading.one import Options, grade
from dlgrade.grading.plan import make_plan
from dlgrade.sandbox import outcome as outcomes
from dlgrade.sandbox.conversation import LoadFailed
from dlgrade.submission.model import Submission

SLOT = os.getpid() % 499 + 1
MARK = f"dla{os.getpid() % 100000}"
SECRET = "canary" + secrets.token_hex(8)
LIMITS = Limits(
    call_wall_seconds=0.5,
    call_cpu_seconds=0.5,
    submission_wall_seconds=3,
    submission_cpu_seconds=3,
    memory_mb=96,
    output_kb=64,
    processes=12,
    open_files=64,
    file_mb=2,
    files=64,
)
HEAD = f"""
import ctypes, os, signal, socket, struct, sys, threading, time
import numpy as np
libc = ctypes.CDLL(None, use_errno=True)
libc.prctl(15, b"{MARK}", 0, 0, 0)
wire = sys.modules["_dlgrade_inside.wire"]
def question():
    "What the runner is being asked, and under which number."
    frame = sys._getframe()
    while frame is not None:
        if frame.f_code.co_name == "serve":
            return frame.f_locals["request"]
        frame = frame.f_back
def frame(message):
    return b"".join(wire.encode(message))
def pack(value):
    return wire.msgpack.packb(value)
def ext(code, value):
    return wire.msgpack.packb(wire.msgpack.ExtType(code, value))
def say(data):
    view = memoryview(data)
    while view:
        view = view[os.write(3, view):]
def syscall(number, *args):
    libc.syscall.restype = ctypes.c_long
    ctypes.set_errno(0)
    result = libc.syscall(number, *args)
    return [result if result >= 0 else -1, ctypes.get_errno()]
"""


def pytest_generate_tests(metafunc):
    """One test an attack and level; what partial does not hold is not tried there."""
    if "attack" in metafunc.fixturenames:
        cases = [
            pytest.param((level, name, attack), id=f"{level}-{name}")
            for level in ("full", "partial")
            for name, attack in metafunc.module.ATTACKS.items()
            if level == "full" or not attack.get("partial")
        ]
        metafunc.parametrize("attack", cases, scope="session")


@pytest.fixture(scope="session")
def levels():
    """`levels(name)`: the warm sandbox of that level, or a skip with the reason."""
    running = {}

    def at(level):
        if level not in running:
            try:
                running[level] = sandbox_at(level, ("numpy",), seed=5, slot=SLOT)
            except SandboxFault as fault:
                running[level] = str(fault)
        if isinstance(running[level], str):
            pytest.skip(f"level {level} is not to be had here: {running[level]}")
        return running[level]

    yield at
    for sandbox in running.values():
        if not isinstance(sandbox, str):
            sandbox.close()


@pytest.fixture(scope="session")
def _kept():
    return {}


@pytest.fixture
def plan(tiny, _kept):
    """The plan of the tiny exercise, hidden properties included, made once."""
    if "plan" not in _kept:
        course = load_course(tiny.root)
        made = make_plan(course, course.exercises[0], 5, hidden=True)
        object.__setattr__(made, "exercise", made.exercise.model_copy(update={"limits": LIMITS}))
        _kept["plan"] = made
    return _kept["plan"]


@pytest.fixture
def arena(levels, plan, tiny, tmp_path, monkeypatch):
    """`arena.check(attack)` runs it and holds it to what its entry says."""
    return Arena(levels, plan, tiny, tmp_path, monkeypatch)


class Arena:
    """One attack's surroundings: canaries in files, folders and the environment, and the eyes on them."""

    def __init__(self, levels, plan, tiny, folder, monkeypatch):
        self.levels, self.plan, self.tiny = levels, plan, tiny
        self.outside = folder / "outside"
        self.outside.mkdir(mode=0o755)
        self.canary = self.outside / "canary"
        self.canary.write_text(SECRET)
        monkeypatch.setenv("DLGRADE_CANARY", SECRET)
        self.pid = os.getpid()
        self.big = np.zeros(1 << 18)

    def cell(self, level, source, limits=LIMITS, files=None):
        content = {"double.py": (HEAD + source).encode(), **{k: v.encode() for k, v in (files or {}).items()}}
        return self.levels(level).cell(Submission("eve", "ex01_double", "double", content), limits, seed=5)

    def grade(self, level, source, student="eve", head=HEAD, files=None):
        content = {"double.py": (head + source).encode(), **{k: v.encode() for k, v in (files or {}).items()}}
        return grade(self.plan, self.levels(level), Submission(student, "ex01_double", "double", content), Options(level))

    def check(self, case):
        """Run it, then look for: its outcome, the canaries, survivors, time, memory, and the next student's marks."""
        level, name, attack = case
        self.levels(level)
        before = self._outside()
        reset_peak()
        start_memory, begin = memory("VmRSS"), time.monotonic()
        seen = self._call(level, attack)
        if "score" in attack:
            report = self.grade(level, attack["source"], files=attack.get("files"))
            assert report.status == attack.get("status", "graded"), report.reason
            assert report.score == attack["score"], [(p.id, p.verdict, p.message) for p in report.properties]
            seen += repr(report)
        taken = time.monotonic() - begin
        assert SECRET not in seen, f"{name} got hold of a canary"
        assert taken < attack.get("seconds", 7), f"{name} kept the grader busy for {taken:.1f} s"
        assert memory("VmHWM") - start_memory < 400 << 10, f"{name} took {memory('VmHWM') >> 10} MB of the grader"
        assert self._outside() == before, f"{name} changed something outside"
        assert survivors() == [], f"{name} left processes behind"
        after = self.grade(level, self.tiny.right, student="bob", head="")
        assert (after.status, after.score) == ("graded", 10), f"the next student's grade after {name}"

    def _call(self, level, attack):
        with self.cell(level, attack["source"], files=attack.get("files")) as cell:
            args = attack["args"](self) if "args" in attack else ()
            try:
                result = cell.call("f", args, {})
                kind = type(result).__name__
            except LoadFailed as error:
                result, kind = error, "LoadFailed"
            wanted = attack.get("outcome", ())
            assert not wanted or kind in wanted, result
            if isinstance(result, outcomes.Returned) and "value" in attack:
                assert np.array_equal(result.value, attack["value"]), result
            assert attack.get("says", "") in str(result)
            if attack.get("again", True):
                assert cell.call("g", (), {}) == outcomes.Returned(1), "the next call"
        return repr(result) + bytes(cell.output).decode("utf-8", "replace")

    def _outside(self):
        """Names, contents and permissions of what an attack is pointed at."""
        listing = [
            (str(p), p.lstat().st_mode, p.lstat().st_mtime_ns, p.read_bytes() if p.is_file() else b"")
            for p in sorted(self.outside.rglob("*"))
        ]
        strays = [
            str(p)
            for place in ("/tmp", "/dev/shm", "/var/tmp", "/", os.getcwd())
            for p in Path(place).glob(f"*{MARK}*")
        ]
        return listing, strays, os.environ.get("DLGRADE_CANARY"), "evil" in sys.modules


def survivors():
    """Processes of a hostile submission that are still there, given a moment to be gone."""
    for _ in range(20):
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                name = (folder / "comm").read_text().strip()
                status = (folder / "status").read_text()
            except OSError:
                continue
            if name == MARK and "State:\tZ" not in status:
                found.append((folder.name, name))
        if not found:
            return []
        time.sleep(0.05)
    return found


def memory(field):
    """Kilobytes of this process: VmRSS now, VmHWM at its highest."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1])
    return 0


def reset_peak():
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        pytest.skip("the peak of this process's memory cannot be measured here")


@pytest.fixture(autouse=True)
def _no_leftovers():
    """What an attack at level partial may leave is taken away, so that one failure does not cause the next."""
    yield
    for pid, _ in survivors():
        try:
            os.kill(int(pid), 9)
        except ProcessLookupError:
            pass
