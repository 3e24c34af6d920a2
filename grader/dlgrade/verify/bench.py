"""Many solutions judged by several worker processes, each with one warm sandbox."""

from __future__ import annotations

import multiprocessing
import multiprocessing.util
import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace

from dlgrade.errors import GraderFault
from dlgrade.grading.isolation import sandbox_at
from dlgrade.grading.one import Options, grade
from dlgrade.grading.plan import Plan
from dlgrade.machine import forks
from dlgrade.report.model import PropertyResult, Report
from dlgrade.sandbox import Sandbox
from dlgrade.submission.model import Submission

__all__ = ["Task", "brisk", "judge", "judge_all"]

_BRISK_SECONDS = 1.0
"""What a call of a mutant may take: the reference needs far less, and one that hangs should not hold up the rest."""
_GLANCE = 5
"""Examples of a property that a solution should not touch. It shows whether the property leans on another function; most
of the time would go into the rest of them."""


@dataclass(frozen=True, slots=True)
class Task:
    """A solution to judge under every seed."""

    submission: Submission
    stop: bool = False
    """Stop at the first property that does not hold, for only that there is one matters."""
    brisk: bool = False
    only: tuple[str, ...] | None = None
    """Functions whose properties are judged, where the others are none of the matter."""
    about: tuple[str, ...] | None = None
    """Ids of the properties that the solution may break, judged first. None: all of them, in full."""
    glance: tuple[str, ...] | None = None
    """Of the other properties, which it should not break, those that get a glance; the rest are left out. None: all."""


class _Caught(Exception):
    """A property does not hold, and no more need be known."""


@dataclass(slots=True)
class _Bench:
    plans: Sequence[Plan]
    tasks: Sequence[Task]
    level: str
    sandbox: Sandbox | None = None


_bench: _Bench | None = None
"""Set before the workers are forked: properties and inputs are inherited, not sent."""


def judge_all(tasks: Sequence[Task], plans: Sequence[Plan], level: str, jobs: int,
              done: Callable[[], None]) -> list[list[Report]]:
    """The reports of each task, one a plan. Where a task stops early its last report ends with the property that failed.

    Raises GraderFault where a worker dies.
    """
    global _bench
    _bench = _Bench(plans, tasks, level)
    if not forks():
        return _one_by_one(done)
    context = multiprocessing.get_context("fork")
    reports: list[list[Report]] = [[] for _ in tasks]
    with ProcessPoolExecutor(max(1, min(jobs, len(tasks))), mp_context=context, initializer=_begin) as pool:
        try:
            waiting = {pool.submit(_work, number): number for number in range(len(tasks))}
            for future in as_completed(waiting):
                reports[waiting[future]] = future.result()
                done()
        except BrokenProcessPool as error:
            raise GraderFault("A worker process died while it judged: {reason}.", reason=error) from None
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
            _bench = None
    return reports


def _one_by_one(done: Callable[[], None]) -> list[list[Report]]:
    """Without workers, in this process."""
    global _bench
    assert _bench is not None
    reports = []
    with sandbox_at(_bench.level, _bench.plans[0].exercise.imports) as _bench.sandbox:
        for number in range(len(_bench.tasks)):
            reports.append(_work(number))
            done()
    _bench = None
    return reports


def judge(task: Task, plan: Plan, sandbox: Sandbox) -> Report:
    """The report of `task` under one seed; a property worth nothing is left out where it stops early."""
    if task.brisk:
        plan = brisk(plan)
    if task.only is not None:
        plan = replace(plan, properties=tuple(p for p in plan.properties if p.function in task.only))
    if task.about is not None and task.glance is not None:
        wanted = {*task.about, *task.glance}
        plan = replace(plan, properties=tuple(p for p in plan.properties if p.id in wanted))
    if task.about is not None:
        plan = replace(plan, inputs={name: inputs if name in task.about else inputs[:_GLANCE]
                                     for name, inputs in plan.inputs.items()})
    if not task.stop:
        return grade(plan, sandbox, task.submission,
                     Options(sandbox.level, 0.0, reveal_hidden=True, late=False, diagnose=False))
    order = {name: place for place, name in enumerate(task.about or ())}
    properties = sorted((p for p in plan.properties if p.points), key=lambda p: order.get(p.id, len(order)))
    seen: list[PropertyResult] = []

    def look(result: PropertyResult) -> None:
        seen.append(result)
        if result.verdict != "passed":
            raise _Caught

    try:
        return grade(replace(plan, properties=tuple(properties)), sandbox, task.submission,
                     Options(sandbox.level, 0.0, late=False, diagnose=False, on_result=look))
    except _Caught:
        return Report(task.submission.student, task.submission.exercise, "graded", 0.0, plan.max_score, plan.seed,
                      sandbox.level, "cpu", "", 0.0, seen)


def brisk(plan: Plan) -> Plan:
    """`plan` with at most a second for each call."""
    limits = plan.exercise.limits
    shorter = limits.model_copy(update={
        name: min(getattr(limits, name), _BRISK_SECONDS) for name in ("call_wall_seconds", "call_cpu_seconds")})
    return replace(plan, exercise=plan.exercise.model_copy(update={"limits": shorter}))


def _begin() -> None:
    """A worker's first act."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    assert _bench is not None
    _bench.sandbox = sandbox_at(_bench.level, _bench.plans[0].exercise.imports, slot=os.getpid())
    multiprocessing.util.Finalize(None, _bench.sandbox.close, exitpriority=10)


def _work(number: int) -> list[Report]:
    assert _bench is not None
    assert _bench.sandbox is not None
    return [judge(_bench.tasks[number], plan, _bench.sandbox) for plan in _bench.plans]
