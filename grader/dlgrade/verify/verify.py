"""One exercise put to the proof: its right solutions, stub, misconceptions and mutants against its properties."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from dlgrade.course.find import Course
from dlgrade.course.model import Exercise
from dlgrade.diagnosis.table import FILE_NAME, read_table
from dlgrade.errors import CourseError, GraderFault, InvalidSubmission
from dlgrade.grading.isolation import settle, start_best
from dlgrade.grading.plan import Plan, make_plan
from dlgrade.properties.record import record
from dlgrade.report.atomic import replace_text
from dlgrade.report.model import Report
from dlgrade.sandbox import Sandbox
from dlgrade.submission.model import Submission
from dlgrade.verify import findings, solutions
from dlgrade.verify.bench import Task, judge, judge_all
from dlgrade.verify.compare import compare
from dlgrade.verify.diagnoses import Known, check, make
from dlgrade.verify.handed_in import as_handed_in
from dlgrade.verify.inputs import changed_inputs, fingerprints, functions_asked
from dlgrade.verify.mutants import Mutant, mutants_of
from dlgrade.verify.order import Order
from dlgrade.verify.problems import Problem, Verified
from dlgrade.verify.survivors import FILE_NAME as SURVIVORS
from dlgrade.verify.survivors import read_survivors

__all__ = ["verify"]

Progress = Callable[[int, int], None]
"""Told how many solutions are judged, and of how many."""


def verify(course: Course, exercise: Exercise, *, seeds: int = 1, jobs: int = 1, mutants: bool = True, update: bool = False,
           only_right: bool = False, progress: Progress = lambda done, total: None) -> Verified:
    """Everything there is to say about `exercise` under the seeds 1 to `seeds`. What is wrong is in `problems`, not raised.

    `update` writes its tables of known mistakes (diagnosis.json) anew before they are checked; `only_right` judges the
    reference and the right solutions and nothing else.
    """
    begin = time.monotonic()
    result = Verified(exercise.id, seeds)
    try:
        sandbox = start_best(exercise.imports)
        try:
            plans = _plans(course, exercise, seeds)
            sandbox = settle(sandbox)
            result.isolation, result.properties = sandbox.level, len(plans[0].properties)
            run = _Run(course, exercise, plans, result)
            run.alone(sandbox)
            if only_right:
                run.right(jobs, progress)
            else:
                run.together(jobs, mutants, progress)
                run.diagnoses(sandbox, update)
        finally:
            sandbox.close()
    except CourseError as error:
        result.problems.append(Problem("", error.text))
    except GraderFault as error:
        result.problems.append(Problem(f"reference/{exercise.id}", error.text, fault=True))
    result.content = course.content_hash(exercise)  # with the tables that were written
    result.seconds = round(time.monotonic() - begin, 2)
    return result


def _plans(course: Course, exercise: Exercise, seeds: int) -> list[Plan]:
    first = make_plan(course, exercise, 1, hidden=True)
    return [first, *(replace(first, seed=seed, inputs={p.id: record(p, seed) for p in first.properties})
                     for seed in range(2, seeds + 1))]


class _Run:
    """The steps for one exercise. Each adds to `result`."""

    def __init__(self, course: Course, exercise: Exercise, plans: Sequence[Plan], result: Verified) -> None:
        self._course, self._exercise, self._plans, self._result = course, exercise, plans, result
        self._reference = solutions.reference(course, exercise)
        self._stub = solutions.stub(course, exercise)
        self._trees = {module: solutions.parsed(self._reference.files[f"{module}.py"], f"reference/{exercise.id}/{module}.py")
                       for module in exercise.modules}
        self._sound = False
        """Whether the reference itself is right: without that, mutants of it show nothing."""
        self._brisk = False
        self._asked: dict[str, frozenset[str]] = {}
        """Property → the functions that it asked of the reference."""
        self._right: list[Submission] = []
        self._wrong: list[solutions.Misconception] = []

    def alone(self, sandbox: Sandbox) -> None:
        """What needs no workers: the texts, the stub's promises, and the reference."""
        self._add(findings.pages(self._course, self._exercise))
        self._add(findings.texts(self._exercise, self._plans[0].properties))
        for module, tree in self._trees.items():
            stub, reference = (f"{folder}/{self._exercise.id}/{module}.py" for folder in ("exercises", "reference"))
            stub_tree = solutions.parsed(self._stub.files[f"{module}.py"], stub)
            self._add(compare(stub_tree, stub, tree, reference, self._exercise.functions_of(module)))
        self._sound = self._brisk = True
        for solution in solutions.alone(self._reference, self._exercise):
            reports = []
            if (submission := self._read(solution)) is not None:
                first = self._plans[0]
                before = fingerprints(first)
                reports = [judge(Task(submission), plan, sandbox) for plan in self._plans]
                self._add(changed_inputs(first, before))
                again = judge(Task(submission, brisk=True), first, sandbox)
                self._brisk = self._brisk and all(p.verdict == "passed" for p in again.properties)
                self._asked |= functions_asked(first, submission, sandbox)
            self._sound = self._judged_right(solution, reports) and self._sound

    def right(self, jobs: int, progress: Progress) -> None:
        """The other right solutions alone, by `jobs` workers: is a verdict ever a matter of the seed?"""
        right = self._read_right()
        tasks = [Task(submission) for _, submission in right]
        for (solution, _), reports in zip(right, self._judge_all(tasks, jobs, progress), strict=True):
            self._judged_right(solution, reports)

    def _read_right(self) -> list[tuple[solutions.Solution, Submission]]:
        return [(s, r) for s in solutions.right(self._course, self._exercise, self._reference)
                if (r := self._read(s)) is not None]

    def _judge_all(self, tasks: Sequence[Task], jobs: int, progress: Progress) -> list[list[Report]]:
        count = 0

        def done() -> None:
            nonlocal count
            count += 1
            progress(count, len(tasks))

        return judge_all(tasks, self._plans, self._result.isolation, jobs, done)

    def together(self, jobs: int, mutants: bool, progress: Progress) -> None:
        """All other solutions, by `jobs` workers."""
        right = self._read_right()
        stubs = solutions.alone(self._stub, self._exercise)
        self._right = [submission for _, submission in right]
        wrong = self._wrong = self._misconceptions()
        mutated = self._mutants() if mutants and self._sound else []
        orders = {module: Order(tree, self._plans[0].properties) for module, tree in self._trees.items()}
        tasks = [Task(submission) for _, submission in right]
        tasks += [Task(self._submission(stub)) for stub in stubs]
        tasks += [Task(self._submission(w.solution), about=self._judging(w.functions), glance=self._calling(w.functions))
                  for w in wrong]
        tasks += [Task(self._submission(self._mutated(module, m)), stop=True, brisk=self._brisk,
                       only=self._exercise.functions_of(module), about=orders[module].of(m.function)) for module, m in mutated]
        reports = iter(self._judge_all(tasks, jobs, progress))
        for solution, _ in right:
            self._judged_right(solution, next(reports))
        for stub in stubs:
            self._add(findings.stub(stub, next(reports), self._plans[0].properties))
        for each in wrong:
            problems = findings.misconception(each, next(reports), self._plans[0].properties)
            self._result.misconceptions_caught += not problems
            self._add(problems)
        if mutants and not self._sound:
            self._add([findings.unsound(self._reference)])
        elif mutants:
            self._survivors([mutant for _, mutant in mutated], list(reports))

    def diagnoses(self, sandbox: Sandbox, update: bool) -> None:
        """The tables by which known mistakes are named: written where asked for, then put to the proof."""
        if not self._sound or not self._wrong:
            return
        known = [Known(w.solution.name, w.solution.path, self._submission(w.solution), w.functions, w.fails, (w.title, w.hint))
                 for w in self._wrong]
        for tree, public in (("exercises", True), ("reference", False)):
            file = f"{tree}/{self._exercise.id}/{FILE_NAME}"
            if update:
                table = make(self._plans[0], self._submission(self._reference), known, self._right, sandbox,
                             public=public)
                replace_text(self._course.root / file, table.to_json())
            table = read_table(self._course.root / file)
            self._add(check(self._plans[0], table, file, known, self._right, sandbox, public=public))

    def _judging(self, functions: Collection[str]) -> tuple[str, ...]:
        return tuple(p.id for p in self._plans[0].properties if p.function in functions)

    def _calling(self, functions: Collection[str]) -> tuple[str, ...]:
        """The properties of other functions that ask these too: a misconception takes what it does not redefine from the
        reference, whole, so that it can break no others."""
        return tuple(p.id for p in self._plans[0].properties
                     if p.function not in functions and self._asked.get(p.id, frozenset()) & set(functions))

    def _add(self, problems: Sequence[Problem]) -> None:
        self._result.problems += problems

    def _judged_right(self, solution: solutions.Solution, reports: Sequence[Report]) -> bool:
        problems = findings.right(solution, reports)
        self._add(problems)
        self._result.right += bool(reports)
        self._result.right_passed += bool(reports) and not problems
        return bool(reports) and not problems

    def _read(self, solution: solutions.Solution) -> Submission | None:
        """A right solution as it would be handed in."""
        try:
            return as_handed_in(solution, self._exercise)
        except InvalidSubmission as error:
            self._result.right += 1
            self._add([findings.unreadable(solution, error)])
            return None

    def _misconceptions(self) -> list[solutions.Misconception]:
        known = [p.id for p in self._plans[0].properties]
        found = []
        for path in solutions.misconception_files(self._course, self._exercise):
            self._result.misconceptions += 1
            try:
                found.append(solutions.misconception(self._course, self._exercise, path, self._reference, known))
            except CourseError as error:
                self._add([Problem(path.relative_to(self._course.root).as_posix(), error.text)])
        return found

    def _mutants(self) -> list[tuple[str, Mutant]]:
        """(module, mutant) of every module; a framework's are told apart by its name."""
        return [(module, replace(m, id=f"{framework} {m.id}") if framework else m)
                for framework, module in zip(("", *self._exercise.frameworks), self._exercise.modules, strict=True)
                for m in mutants_of(self._reference.files[f"{module}.py"].decode("utf-8"))]

    def _mutated(self, module: str, mutant: Mutant) -> solutions.Solution:
        """The reference with the mutant in the place of one module, and no other framework's beside it."""
        others = {f"{name}.py" for name in self._exercise.modules[1:] if name != module}
        files = {name: data for name, data in self._reference.files.items() if name not in others}
        return replace(self._reference, name=mutant.id, files={**files, f"{module}.py": mutant.source.encode()})

    def _submission(self, solution: solutions.Solution) -> Submission:
        return Submission(solution.name, self._exercise.id, self._exercise.module, solution.files, solution.path)

    def _survivors(self, mutants: Sequence[Mutant], reports: Sequence[list[Report]]) -> None:
        shown = f"reference/{self._exercise.id}/{SURVIVORS}"
        justified: dict[str, int] = {}
        try:
            justified = read_survivors(Path(self._course.root, shown), shown)
        except CourseError as error:
            self._add([Problem(shown, error.text)])
        result = self._result
        self._add(findings.mutants(result, mutants, reports, justified, shown, self._reference.path))
