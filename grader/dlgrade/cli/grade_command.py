"""`dlgrade grade`: a class at a time."""

from __future__ import annotations

import json
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
from dlgrade.i18n import in_language, language
from dlgrade.machine import cores

if TYPE_CHECKING:
    from dlgrade.course.find import Course
    from dlgrade.grading.plan import Plan
    from dlgrade.report.model import Report
    from dlgrade.sandbox.gpu.choose import Choice
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
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), help="For framework code (default: the exercise's).")
@language_option
@click.pass_obj
def command(course_path: Path | None, root: Path, out: Path, only: tuple[str, ...], students: tuple[str, ...],
            jobs: int | None, seed: int | None, isolation: str, device: str | None) -> None:
    """Grade the submissions under ROOT, laid out as ROOT/STUDENT/EXERCISE/FILES.

    Exit status: 0 every submission was graded or is invalid, 3 some ended in an error of the grader's own, 130 on Ctrl-C
    (what is finished is kept).
    """
    from dlgrade.course.find import find_course
    from dlgrade.submission.discover import discover

    course = find_course(course_path)
    wanted = [course.exercise(name).id for name in only] or [e.id for e in course.exercises]
    names = [e.id for e in course.exercises]
    discovery = discover(root, names)
    everything = discovery.found
    chosen = discover(root, names, students).found if students else everything
    found = [f for f in chosen if f.exercise in wanted]
    for warning in discovery.warnings:
        click.echo(f"dlgrade: {in_language(warning)}", err=True)
    if not found:
        raise UsageError("There is nothing to grade in {root} for {exercises}.", root=root, exercises=", ".join(wanted))
    if out.exists() and not out.is_dir():
        raise UsageError("{out} is a file; --out names a folder.", out=out)
    out.mkdir(parents=True, exist_ok=True)
    seed = _settle_seed(out, seed)
    from dlgrade.cli.device import choose_devices

    devices = choose_devices(device, [course.exercise(name) for name in sorted({f.exercise for f in found})], isolation)
    _require_level(course, found, isolation)
    begin = time.monotonic()
    from dlgrade.grading.plan import make_plan

    plans = {}
    for name in sorted({f.exercise for f in found}):
        plans[name] = make_plan(course, course.exercise(name), seed, hidden=True)
    click.echo(_("Prepared {exercises} exercises ({properties} properties) in {seconds:.1f} s; grading {n} submissions.",
                 exercises=len(plans), properties=sum(len(p.properties) for p in plans.values()),
                 seconds=time.monotonic() - begin, n=len(found)), err=True)
    reports, interrupted, seconds = _run(found, plans, out, jobs or cores(), seed, isolation, devices)
    if interrupted:
        click.echo(_("Interrupted: {done} of {n} submissions are graded and kept.", done=len(reports), n=len(found)), err=True)
    earlier = _earlier(course, out, {(f.student, f.exercise) for f in everything} - {(f.student, f.exercise) for f in found})
    _finish(course, reports, earlier, out, seed, isolation, seconds)
    raise click.exceptions.Exit(130 if interrupted else 3 if any(r.status == "error" for r in reports) else 0)


def _known_run(out: Path) -> dict[str, Any]:
    """run.json of the run that this folder already holds; empty where there is none."""
    try:
        known = json.loads((out / "run.json").read_text(encoding="utf-8"))
        return known if isinstance(known, dict) and isinstance(known.get("seed"), int) else {}
    except (OSError, ValueError):
        return {}


def _settle_seed(out: Path, asked: int | None) -> int:
    """The seed of the folder's run, the one asked for, or a new secret one. Raises UsageError where two disagree."""
    known = _known_run(out).get("seed")
    if known is not None and asked is not None and known != asked:
        raise UsageError("{out} holds a run with the seed {known}; leave --seed away to go on with it, or name another folder.",
                         out=out, known=known)
    for seed in (asked, known):
        if seed is not None:
            return int(seed)
    return secrets.randbits(48)


def _earlier(course: Course, out: Path, wanted: set[tuple[str, str]]) -> list[Report]:
    """Reports that this folder has of submissions that were left out this time, by the same properties and inputs."""
    from dlgrade.report.write import read_reports

    contents = {name: e.get("content") for name, e in _known_run(out).get("exercises", {}).items()}
    same = {e.id for e in course.exercises if contents.get(e.id) == course.content_hash(e)}
    if not wanted or not (out / "reports").is_dir() or not same:
        return []
    return [r for r in read_reports(out) if (r.student, r.exercise) in wanted and r.exercise in same]


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
         devices: dict[str, Choice]) -> tuple[list[Report], bool, float]:
    from contextlib import closing

    from dlgrade.cli.progress import Progress
    from dlgrade.grading.batch import grade_all
    from dlgrade.grading.one import Options
    from dlgrade.report.write import write_report

    reports: list[Report] = []
    begin = time.monotonic()
    interrupted = False
    with (closing(grade_all(found, plans, Options(isolation=isolation, devices=devices), jobs=jobs, seed=seed)) as stream,
          Progress(len(found)) as progress):
        try:
            for graded in stream:
                write_report(out, graded.report, graded.source, lang=language())
                reports.append(graded.report)
                progress.step(graded.report)
        except KeyboardInterrupt:
            interrupted = True
    return reports, interrupted, time.monotonic() - begin


def _finish(course: Course, graded: list[Report], earlier: list[Report], out: Path, seed: int, isolation: str,
            seconds: float) -> None:
    from dlgrade.cli.scores import print_scores
    from dlgrade.report.write import write_run

    reports = [*graded, *earlier]
    run: dict[str, Any] = {
        "format_version": 1, "title": course.title, "seed": seed, "isolation": isolation,
        "device": "cuda" if any(r.device == "cuda" for r in reports) else "cpu",
        "versions": _versions(), "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        "exercises": {e.id: {"content": course.content_hash(e), "title": e.title}
                      for e in course.exercises if any(r.exercise == e.id for r in reports)},
        "submissions": len(reports), "statuses": dict(sorted(Counter(r.status for r in reports).items())),
        "verdicts": dict(sorted(Counter(p.verdict for r in reports for p in r.properties).items())),
        "seconds": round(seconds, 3), "submissions_per_second": round(len(graded) / seconds, 2) if seconds else 0.0,
    }
    write_run(out, reports, run, lang=language())
    print_scores(graded)
    click.echo(_("{n} submissions in {seconds:.1f} s ({rate:.1f} a second), isolation {isolation}.", n=len(graded),
                 seconds=seconds, rate=len(graded) / seconds if seconds else 0.0, isolation=isolation))
    click.echo(_("Scores: {csv}", csv=out / "grades.csv"))
    click.echo(_("Page:   {page}", page=out / "index.html"))


def _versions() -> dict[str, str]:
    from importlib.metadata import version

    return {"dlgrade": __version__, "python": platform.python_version(),
            **{name: version(name) for name in ("hypothesis", "numpy", "pytest")}}
