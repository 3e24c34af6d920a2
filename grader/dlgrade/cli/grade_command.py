"""`dlgrade grade`: a class at a time."""

from __future__ import annotations

import json
import os
import platform
import secrets
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dlgrade import __version__
from dlgrade.cli.main import language_option
from dlgrade.errors import GraderFault, SandboxFault, UsageError
from dlgrade.i18n import gettext as _
from dlgrade.i18n import in_language

if TYPE_CHECKING:
    from dlgrade.course.find import Course
    from dlgrade.grading.plan import Plan
    from dlgrade.report.model import Report
    from dlgrade.submission.discover import Found

__all__ = ["command"]


@click.command("grade")
@click.argument("root", type=click.Path(path_type=Path))
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Folder for grades, reports and pages.")
@click.option("--exercise", "only", multiple=True, metavar="EX", help="Only this exercise (may be repeated).")
@click.option("--student", "students", multiple=True, metavar="ID", help="Only this student (may be repeated).")
@click.option("--jobs", type=click.IntRange(1, 256), default=None, help="Worker processes (default: one a core).")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="Seed of the inputs (default: a secret one, kept in run.json).")
@click.option("--isolation", type=click.Choice(["full", "partial", "none"]), default="full", show_default=True,
              help="Below `full` only for code that you trust.")
@language_option
@click.pass_obj
def command(course_path: Path | None, root: Path, out: Path, only: tuple[str, ...], students: tuple[str, ...],
            jobs: int | None, seed: int | None, isolation: str) -> None:
    """Grade the submissions under ROOT, laid out as ROOT/STUDENT/EXERCISE/FILES.

    Exit status: 0 every submission was graded or is invalid, 3 some ended in an error of the grader's own, 130 on Ctrl-C
    (what is finished is kept).
    """
    from dlgrade.course.find import find_course
    from dlgrade.submission.discover import discover

    course = find_course(course_path)
    wanted = [course.exercise(name).id for name in only] or [e.id for e in course.exercises]
    discovery = discover(root, [e.id for e in course.exercises], students=students or None)
    found = [f for f in discovery.found if f.exercise in wanted]
    for warning in discovery.warnings:
        click.echo(f"dlgrade: {in_language(warning)}", err=True)
    if not found:
        raise UsageError("There is nothing to grade in {root} for {exercises}.", root=root, exercises=", ".join(wanted))
    if out.exists() and not out.is_dir():
        raise UsageError("{out} is a file; --out names a folder.", out=out)
    out.mkdir(parents=True, exist_ok=True)
    seed = _seed(out) if seed is None else seed
    _require_level(course, found, isolation)
    begin = time.monotonic()
    from dlgrade.grading.plan import make_plan

    plans = {}
    for name in sorted({f.exercise for f in found}):
        plans[name] = make_plan(course, course.exercise(name), seed, hidden=True)
    click.echo(_("Prepared {exercises} exercises ({properties} properties) in {seconds:.1f} s; grading {n} submissions.",
                 exercises=len(plans), properties=sum(len(p.properties) for p in plans.values()),
                 seconds=time.monotonic() - begin, n=len(found)), err=True)
    reports, interrupted, seconds = _run(found, plans, out, jobs or len(os.sched_getaffinity(0)), seed, isolation)
    if interrupted:
        click.echo(_("Interrupted: {done} of {n} submissions are graded and kept.", done=len(reports), n=len(found)), err=True)
    _finish(course, reports, out, seed, isolation, seconds, len(found))
    raise click.exceptions.Exit(130 if interrupted else 3 if any(r.status == "error" for r in reports) else 0)


def _seed(out: Path) -> int:
    """The seed of the run that this folder already holds, else a new secret one."""
    try:
        known = json.loads((out / "run.json").read_text(encoding="utf-8"))["seed"]
        if isinstance(known, int):
            return known
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return secrets.randbits(48)


def _require_level(course: Course, found: list[Found], isolation: str) -> None:
    """See that the walls stand before anything else is done. Raises GraderFault with the way out."""
    from dlgrade.grading.isolation import sandbox_at

    try:
        sandbox_at(isolation, course.exercise(found[0].exercise).imports).close()
    except SandboxFault as e:
        if isolation == "none":
            raise
        raise GraderFault("This machine cannot isolate student code at level {level}: {reason} `dlgrade doctor` says more. "
                          "If you trust the code, choose a lower level with --isolation partial or none.",
                          level=isolation, reason=e.text) from None


def _run(found: list[Found], plans: dict[str, Plan], out: Path, jobs: int, seed: int, isolation: str,
         ) -> tuple[list[Report], bool, float]:
    from contextlib import closing

    from dlgrade.cli.progress import Progress
    from dlgrade.grading.batch import grade_all
    from dlgrade.grading.one import Options
    from dlgrade.report.write import write_report

    reports: list[Report] = []
    begin = time.monotonic()
    interrupted = False
    with (closing(grade_all(found, plans, Options(isolation=isolation), jobs=jobs, seed=seed)) as stream,
          Progress(len(found)) as progress):
        try:
            for graded in stream:
                write_report(out, graded.report, graded.source)
                reports.append(graded.report)
                progress.step(graded.report)
        except KeyboardInterrupt:
            interrupted = True
    return reports, interrupted, time.monotonic() - begin


def _finish(course: Course, reports: list[Report], out: Path, seed: int, isolation: str, seconds: float, total: int) -> None:
    from dlgrade.cli.scores import print_scores
    from dlgrade.report.write import write_run

    run: dict[str, Any] = {
        "format_version": 1, "title": course.title, "seed": seed, "isolation": isolation, "device": "cpu",
        "versions": _versions(), "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        "exercises": {e.id: {"content": course.content_hash(e), "title": e.title}
                      for e in course.exercises if any(r.exercise == e.id for r in reports)},
        "submissions": total, "graded": len(reports), "statuses": dict(sorted(Counter(r.status for r in reports).items())),
        "verdicts": dict(sorted(Counter(p.verdict for r in reports for p in r.properties).items())),
        "seconds": round(seconds, 3), "submissions_per_second": round(len(reports) / seconds, 2) if seconds else 0.0,
    }
    write_run(out, reports, run)
    print_scores(reports)
    click.echo(_("{n} submissions in {seconds:.1f} s ({rate:.1f} a second), isolation {isolation}.", n=len(reports),
                 seconds=seconds, rate=len(reports) / seconds if seconds else 0.0, isolation=isolation))
    click.echo(_("Scores: {csv}", csv=out / "grades.csv"))
    click.echo(_("Page:   {page}", page=out / "index.html"))


def _versions() -> dict[str, str]:
    from importlib.metadata import version

    return {"dlgrade": __version__, "python": platform.python_version(),
            **{name: version(name) for name in ("hypothesis", "numpy", "pytest")}}
