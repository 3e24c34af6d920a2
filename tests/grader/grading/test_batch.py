"""The batch: workers that die are replaced, nothing is lost, nothing is twice, nobody is charged."""

import os
import signal
import time

import pytest

from dlgrade.course.find import load_course
from dlgrade.grading import batch
from dlgrade.grading.batch import grade_all
from dlgrade.grading.one import Options
from dlgrade.grading.plan import make_plan
from dlgrade.sandbox.zygote import Zygote
from dlgrade.submission.discover import discover

OPTIONS = Options("full")


@pytest.fixture
def run(tiny, needs_full):
    """`run(jobs)` grades what was handed in; a generator of `Graded`."""

    def start(jobs=2):
        course = load_course(tiny.root)
        exercise = course.exercises[0]
        found = discover(tiny.submitted, [exercise.id]).found
        return grade_all(found, {exercise.id: make_plan(course, exercise, 5, hidden=True)}, OPTIONS, jobs=jobs, seed=5)

    return start


def children():
    with open(f"/proc/self/task/{os.getpid()}/children") as f:
        return [int(pid) for pid in f.read().split()]


def test_every_submission_once(tiny, run):
    """Each submission comes back exactly once, whatever the number of workers."""
    for i in range(12):
        tiny.hand_in(f"s{i}", tiny.right)
    for jobs in (1, 3, 40):
        reports = [g.report for g in run(jobs)]
        assert sorted(r.student for r in reports) == sorted(f"s{i}" for i in range(12))
        assert {r.score for r in reports} == {10}


def test_killed_workers_lose_nothing(tiny, run):
    """Workers killed at any moment are replaced; every submission still gets its grade, once."""
    for i in range(30):
        tiny.hand_in(f"s{i:02}", tiny.right)
    got = []
    kills = 0
    for graded in run(2):
        got.append(graded.report)
        if kills < 8 and children():
            os.kill(children()[kills % len(children())], signal.SIGKILL)
            kills += 1
    assert kills == 8
    assert sorted(r.student for r in got) == [f"s{i:02}" for i in range(30)]
    assert {(r.status, r.score) for r in got} == {("graded", 10)}


def test_a_submission_that_kills_its_worker_is_set_aside(tiny, run, monkeypatch):
    """After three dead workers it is an error of the grader's, and the others have their grades."""
    for name in ("ana", "bad", "carla"):
        tiny.hand_in(name, tiny.right)
    whole = batch._grade_found

    def deadly(found, *args):
        if found.student == "bad":
            os._exit(9)
        return whole(found, *args)

    monkeypatch.setattr(batch, "_grade_found", deadly)
    reports = {g.report.student: g.report for g in run(2)}
    assert (reports["bad"].status, reports["bad"].score) == ("error", 0)
    assert "3" in reports["bad"].reason["en"]
    assert reports["ana"].score == reports["carla"].score == 10


def test_a_sandbox_that_fails_for_a_while(tiny, run, monkeypatch):
    """A fault of the sandbox is tried again; only where it stays is the submission an error, never a zero grade."""
    tiny.hand_in("ana", tiny.right)
    spawn = Zygote.spawn
    failures = [2]

    def sometimes(self, *args, **kwargs):
        if failures[0] > 0:
            failures[0] -= 1
            raise batch_fault()
        return spawn(self, *args, **kwargs)

    monkeypatch.setattr(Zygote, "spawn", sometimes)
    [graded] = run(1)
    assert (graded.report.status, graded.report.score) == ("graded", 10)
    failures[0] = 10**6
    [graded] = run(1)
    assert graded.report.status == "error"
    assert graded.report.reason["es"]


def batch_fault():
    from dlgrade.errors import SandboxFault

    return SandboxFault("The sandbox's warm process ended: {reason}.", reason="a test")


def test_stopping_early_leaves_nothing(tiny, run):
    """Closing the run in the middle ends its workers and what they started."""
    for i in range(10):
        tiny.hand_in(f"s{i}", "import time\ndef double(x): time.sleep(30)\ndef total(x): return sum(x)")
    stream = run(2)
    tiny.hand_in("s0", tiny.right)
    before = set(children())
    next(stream)
    assert set(children()) - before
    stream.close()
    time.sleep(0.2)
    assert not set(children()) - before
