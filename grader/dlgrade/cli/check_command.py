"""`dlgrade check`: a student's own loop, on the public properties."""

from __future__ import annotations

import json
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dlgrade.cli.main import language_option
from dlgrade.errors import InvalidSubmission, UsageError
from dlgrade.i18n import gettext as _

if TYPE_CHECKING:
    from dlgrade.course.find import Course
    from dlgrade.course.model import Exercise
    from dlgrade.grading.one import Options
    from dlgrade.grading.plan import Plan
    from dlgrade.report.model import Report
    from dlgrade.sandbox import Sandbox

__all__ = ["command"]

CHECK_SEED = 1
"""Fixed, so that a check is the same every time; graded runs draw a secret one."""


@click.command("check")
@click.argument("exercise")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--property", "only", multiple=True, metavar="ID", help="Judge only this property (may be repeated).")
@click.option("--all", "show_all", is_flag=True, help="Show every failure in full, not only the first of each function.")
@click.option("--watch", is_flag=True, help="Check again whenever a file is saved.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), default=CHECK_SEED, show_default=True, help="Seed of the inputs.")
@click.option("--hidden", is_flag=True, help="The hidden properties too (instructors; needs tests/hidden).")
@click.option("--json", "json_file", type=click.Path(path_type=Path), help="Also write the report to this file.")
@click.option("--isolation", type=click.Choice(["full", "partial", "none"]), help="Level of the sandbox (default: the best).")
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), help="For framework code (default: the exercise's).")
@language_option
@click.pass_obj
def command(course_path: Path | None, exercise: str, path: Path | None, only: tuple[str, ...], show_all: bool, watch: bool,
            seed: int, hidden: bool, json_file: Path | None, isolation: str | None, device: str | None) -> None:
    """Check the code in PATH (a folder, module, notebook or archive) for EXERCISE.

    Without PATH: the folder named after the exercise, else the current one. Exit status: 0 all properties hold, 1 some
    do not, 2 the command is wrong, 3 the grader could not do its work.
    """
    from dlgrade.course.find import find_course

    course = find_course(course_path)
    chosen = course.exercise(exercise)
    if hidden and course.hidden_tests(chosen) is None:
        raise UsageError("There are no hidden properties of {exercise} in {course}.", exercise=chosen.id, course=course.root)
    target = _target(chosen, path)
    from dlgrade.cli.device import choose_device
    from dlgrade.grading.isolation import sandbox_at, settle, start_best  # from here on it costs time

    libraries = chosen.imports
    choice = choose_device(device, chosen, isolation)
    if choice.gpus:
        own = None if chosen.frameworks else choice.gpu(0, libraries)  # a NumPy part has no use for one
        sandbox = sandbox_at(choice.level, libraries, seed=seed, gpu=own, gpu_for=partial(choice.gpu, 0))
    else:
        sandbox = sandbox_at(isolation, libraries, seed=seed) if isolation else start_best(libraries, seed=seed)
    try:
        _begin_frameworks(sandbox, course, chosen, target)
        from dlgrade.grading.one import Options
        from dlgrade.grading.plan import make_plan

        plan = make_plan(course, chosen, seed, hidden=hidden, only=only, cached=not hidden)
        sandbox = settle(sandbox, seed=seed)
        options = Options(isolation=sandbox.level, reveal_hidden=hidden, late=False)
        if watch:
            _watch(plan, sandbox, options, target, show_all)
            return
        report = _check(plan, sandbox, options, target)
        _show(report, show_all, options)
        _missing_hidden(course, chosen, report)
        if json_file is not None:
            json_file.write_text(json.dumps(report.to_json(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    finally:
        sandbox.close()
    raise click.exceptions.Exit(_status(report))


def _target(exercise: Exercise, path: Path | None) -> Path:
    if path is not None:
        if not path.exists():
            raise UsageError("There is no file or folder {path}.", path=path)
        return path
    for candidate in (Path(exercise.id), Path()):
        if any((candidate / f"{module}.py").is_file() for module in exercise.modules):
            return candidate
    raise UsageError("Neither {id}/ nor the current folder holds {module}.py; name the folder, "
                     "or lay the exercise out with `dlgrade start {number}`.",
                     id=exercise.id, module=exercise.module, number=exercise.id.partition("_")[0])


def _begin_frameworks(sandbox: Sandbox, course: Course, exercise: Exercise, target: Path) -> None:
    """Have the framework that this hand-in uses imported while properties are collected: it takes as long as they do."""
    from dlgrade.errors import SandboxFault

    if not exercise.frameworks:
        return
    from dlgrade.grading.parts import framework_files, parts_of
    from dlgrade.submission.read import read_hand_in

    try:
        parts = parts_of(exercise, framework_files(course, exercise), read_hand_in(target, exercise, student=""))[1]
        for part in parts:
            sandbox.beside(part.libraries)
    except (InvalidSubmission, SandboxFault):  # what is wrong will be told when it is graded
        pass


def _check(plan: Plan, sandbox: Sandbox, options: Options, target: Path) -> Report:
    from dlgrade.grading.one import grade, unreadable
    from dlgrade.submission.model import Submission
    from dlgrade.submission.read import read_hand_in

    exercise = plan.exercise
    try:
        submission = read_hand_in(target, exercise, student=_("you"))
    except InvalidSubmission as error:
        return unreadable(plan, Submission(_("you"), exercise.id, exercise.module, {}, str(target)), options, error)
    return grade(plan, sandbox, submission, options)


def _show(report: Report, show_all: bool, options: Options) -> None:
    from rich.console import Console

    from dlgrade.report.terminal import print_report

    print_report(Console(), report, all_failures=show_all, reveal_hidden=options.reveal_hidden)


def _missing_hidden(course: Course, exercise: Exercise, report: Report) -> None:
    rest = exercise.points - report.max_score
    if rest > 0 and report.status == "graded":
        click.echo(_("These are the public properties; hidden ones give the other {points:g} points when you hand in.",
                     points=rest))


def _status(report: Report) -> int:
    if report.status == "error":
        return 3
    return 0 if report.status == "graded" and all(p.verdict == "passed" for p in report.properties) else 1


def _watch(plan: Plan, sandbox: Sandbox, options: Options, target: Path, show_all: bool) -> None:
    """Check, then again after every save, until Ctrl-C. The last result stays on the screen."""
    from watchfiles import PythonFilter, watch

    def once() -> None:
        click.clear()
        begin = time.monotonic()
        report = _check(plan, sandbox, options, target)
        _show(report, show_all, options)
        click.echo(_("Checked at {time} in {seconds:.1f} s. Watching {target}: save to check again, Ctrl-C to stop.",
                     time=time.strftime("%H:%M:%S"), seconds=time.monotonic() - begin, target=target))

    once()
    for _changes in watch(target, watch_filter=PythonFilter(extra_extensions=(".ipynb", ".zip", ".gz")), debounce=100,
                          step=20, raise_interrupt=True):
        once()
