"""Many submissions over several worker processes. Workers judge; only this process writes results."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from dlgrade.errors import DlgradeError, GraderFault, InvalidSubmission
from dlgrade.grading.one import Options, grade, unreadable
from dlgrade.grading.plan import Plan
from dlgrade.machine import forks
from dlgrade.report.model import Report
from dlgrade.sandbox import Sandbox
from dlgrade.sandbox.gpu.choose import CPU
from dlgrade.submission.discover import Found
from dlgrade.submission.model import Submission
from dlgrade.submission.read import read_hand_in

__all__ = ["Graded", "grade_all"]

_TRIES = 3
"""A submission whose worker dies this often is set aside as `error`."""


@dataclass(frozen=True, slots=True)
class Graded:
    report: Report
    source: str | None
    """The module's source, for the report page."""


class _Worker:
    def __init__(self, process: BaseProcess, pipe: Connection) -> None:
        self.process, self.pipe = process, pipe
        self.task: int | None = None

    def stop(self) -> None:
        self.pipe.close()
        self.process.kill()
        self.process.join()


def grade_all(found: Sequence[Found], plans: Mapping[str, Plan], options: Options, *, jobs: int, seed: int,
              ) -> Generator[Graded, None, None]:
    """Grade `found`, yielding each as it is done (in no fixed order). A worker that dies is replaced and its submission
    tried again; closing the iterator ends the workers and their sandboxes. Without fork there are no workers: this
    process grades one submission after another."""
    if not forks():
        yield from _one_by_one(found, plans, options, seed)
        return
    context = multiprocessing.get_context("fork")  # properties and inputs are inherited, not sent
    waiting = deque(sorted(range(len(found)), key=lambda i: (found[i].exercise, found[i].student)))
    tries = [0] * len(found)
    workers: list[_Worker] = []

    def start(slot: int) -> _Worker:
        ours, theirs = context.Pipe()
        others = [w.pipe for w in workers]
        process = context.Process(target=_work, args=(theirs, [ours, *others], found, plans, options, slot, seed), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def replace(slot: int) -> None:
        workers[slot].stop()
        workers[slot] = start(slot)

    def give(slot: int) -> None:
        task = workers[slot].task = waiting.popleft() if waiting else None
        if task is None:
            return
        tries[task] += 1
        while True:
            try:
                workers[slot].pipe.send(task)
                return
            except OSError:  # it died while it had nothing to do: no submission's fault
                replace(slot)
                workers[slot].task = task

    try:
        for slot in range(max(1, min(jobs, len(found)))):
            workers.append(start(slot))
            give(slot)
        while any(w.task is not None for w in workers):
            for ready in wait([w.pipe for w in workers if w.task is not None]):
                slot = next(i for i, w in enumerate(workers) if w.pipe is ready)
                task = workers[slot].task
                assert task is not None
                try:
                    done: Graded = workers[slot].pipe.recv()
                except (EOFError, OSError):
                    replace(slot)
                    if tries[task] < _TRIES:
                        waiting.append(task)
                    else:
                        yield _unread(found[task], plans[found[task].exercise], options, GraderFault(
                            "The grader's worker died {n} times on this submission; it is set aside.", n=_TRIES))
                else:
                    yield done
                give(slot)
    finally:
        for worker in workers:
            worker.stop()


def _one_by_one(found: Sequence[Found], plans: Mapping[str, Plan], options: Options, seed: int,
                ) -> Generator[Graded, None, None]:
    sandboxes: dict[tuple[str, ...], Sandbox] = {}
    try:
        for each in sorted(found, key=lambda f: (f.exercise, f.student)):
            plan = plans[each.exercise]
            yield _grade_found(each, plan, _sandbox_for(plan, sandboxes, options, 0, seed), options)
    finally:
        for sandbox in sandboxes.values():
            sandbox.close()


def _unread(found: Found, plan: Plan, options: Options, error: DlgradeError) -> Graded:
    blank = Submission(found.student, found.exercise, plan.exercise.module, {}, str(found.path))
    return Graded(unreadable(plan, blank, options, error), None)


def _work(pipe: Connection, inherited: list[Connection], found: Sequence[Found], plans: Mapping[str, Plan],
          options: Options, slot: int, seed: int) -> None:
    """A worker: take a submission's number, send back its report, until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the coordinator's to handle
    for other in inherited:
        other.close()
    sandboxes: dict[tuple[str, ...], Sandbox] = {}
    try:
        while True:
            task = pipe.recv()
            plan = plans[found[task].exercise]
            pipe.send(_grade_found(found[task], plan, _sandbox_for(plan, sandboxes, options, slot, seed), options))
    except (EOFError, OSError):
        pass
    finally:
        for sandbox in sandboxes.values():
            sandbox.close()
        os._exit(0)


def _sandbox_for(plan: Plan, sandboxes: dict[tuple[str, ...], Sandbox], options: Options, slot: int, seed: int) -> Sandbox:
    libraries = plan.exercise.imports
    on_gpu = bool(options.devices.get(plan.exercise.id, CPU).gpus)
    key = (*libraries, "cuda") if on_gpu else libraries
    if key not in sandboxes:
        gpu_for = partial(options.gpu, plan.exercise.id, slot)
        own = None if plan.exercise.frameworks else gpu_for(libraries)  # a NumPy part has no use for one
        sandboxes[key] = Sandbox(options.isolation, libraries, seed=seed, slot=slot, gpu=own, gpu_for=gpu_for)
    return sandboxes[key]


def _grade_found(found: Found, plan: Plan, sandbox: Sandbox, options: Options) -> Graded:
    try:
        submission = read_hand_in(found.path, plan.exercise, student=found.student)
    except (InvalidSubmission, GraderFault) as error:  # not readable; or a failing disk, which is not the student's fault
        return _unread(found, plan, options, error)
    modules = [f"{module}.py" for module in plan.exercise.modules if f"{module}.py" in submission.files]
    source = "\n\n".join((f"# {name}\n" if len(modules) > 1 else "") + submission.files[name].decode("utf-8", "replace")
                         for name in modules)
    return Graded(grade(plan, sandbox, submission, options), source)
