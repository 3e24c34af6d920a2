"""The child that stands ready: it is nobody's before it is taken, and its death is nobody's fault."""

import os
import signal
import time

import pytest

from dlgrade.course.model import Limits
from dlgrade.sandbox import Sandbox
from dlgrade.sandbox.outcome import Returned
from dlgrade.submission.model import Submission

LIMITS = Limits(call_wall_seconds=2.0, call_cpu_seconds=2.0, memory_mb=128)
SOURCE = b"""
import random
n = 0
def f():
    global n; n += 1
    return [n, random.random()]
def g():
    while True: pass
"""
SUBMISSION = Submission("s", "ex", "mod", {"mod.py": SOURCE})


@pytest.fixture
def sandbox(needs_full):
    with Sandbox("full", ("numpy",)) as sandbox:
        yield sandbox


def first_answer(sandbox, limits=LIMITS, seed=3):
    with sandbox.cell(SUBMISSION, limits, seed=seed) as cell:
        return cell.call("f", (), {})


def test_every_child_is_fresh(sandbox):
    """Ten submissions in a row meet no state of one another, and the same seed."""
    answers = [first_answer(sandbox) for _ in range(10)]
    assert all(isinstance(a, Returned) and a == answers[0] for a in answers)
    assert answers[0].value[0] == 1


def test_other_limits_or_seeds_get_a_child_of_their_own(sandbox):
    """A child that was ordered for one run is not given to another."""
    one = first_answer(sandbox)
    assert [first_answer(sandbox, seed=s).value[1] == one.value[1] for s in (3, 3, 4, 4, 3)] == [True, True, False, False, True]
    small = LIMITS.model_copy(update={"call_wall_seconds": 0.3})
    for limits in (LIMITS, LIMITS, small, small, LIMITS):
        assert first_answer(sandbox, limits) == one


def test_a_standby_that_dies_is_replaced(sandbox):
    """The waiting child is killed from outside: the next submission gets another one, and its right answer."""
    expected = first_answer(sandbox)
    assert first_answer(sandbox) == expected
    for _ in range(3):
        zygote = sandbox.start()
        zygote._standby = zygote._settle_order()
        os.kill(zygote._standby._pid, signal.SIGKILL)
        time.sleep(0.05)
        assert first_answer(sandbox) == expected


def test_no_child_is_left(sandbox):
    """After many submissions, hung ones among them, the zygote has at most the one that stands ready."""
    for i in range(12):
        with sandbox.cell(SUBMISSION, LIMITS.model_copy(update={"call_wall_seconds": 0.2}), seed=1) as cell:
            cell.call("g" if i % 4 == 0 else "f", (), {})
    time.sleep(0.2)
    outer = sandbox.start()._process.pid
    with open(f"/proc/{outer}/task/{outer}/children") as f:
        inner = f.read().split()[0]
    with open(f"/proc/{inner}/task/{inner}/children") as f:
        left = [pid for pid in f.read().split() if _state(pid) != "Z"]
    assert len(left) <= 1


def _state(pid):
    with open(f"/proc/{pid}/stat") as f:
        return f.read().rpartition(")")[2].split()[0]
