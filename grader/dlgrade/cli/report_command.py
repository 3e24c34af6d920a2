"""`dlgrade report`: the pages of a run from its records, or one report on the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import click

from dlgrade.cli.main import language_option
from dlgrade.errors import UsageError
from dlgrade.i18n import gettext as _
from dlgrade.i18n import language

__all__ = ["command"]


@click.command("report")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--student", help="Show this student's reports here instead.")
@click.option("--exercise", help="Only this exercise.")
@click.option("--all", "show_all", is_flag=True, help="Show every failure in full.")
@language_option
def command(folder: Path, student: str | None, exercise: str | None, show_all: bool) -> None:
    """Write the pages of the run in FOLDER again, from its JSON records; or show one student's reports."""
    from dlgrade.report.write import read_reports, write_run

    if not folder.is_dir():
        raise UsageError("There is no folder {folder}.", folder=folder)
    reports = read_reports(folder)
    if not reports:
        raise UsageError("{folder} holds no reports; `dlgrade grade ROOT --out {folder}` makes them.", folder=folder)
    if student is not None or exercise is not None:
        chosen = [r for r in reports if student in (None, r.student)
                  and (exercise is None or r.exercise == exercise or r.exercise.partition("_")[0] == exercise)]
        if not chosen:
            raise UsageError("{folder} holds no report of {student} {exercise}.", folder=folder, student=student or "",
                             exercise=exercise or "")
        from rich.console import Console

        from dlgrade.report.terminal import print_report

        for report in chosen:
            print_report(Console(), report, all_failures=show_all)
        return
    try:
        run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise UsageError("{file} cannot be read; grade into this folder again.", file=folder / "run.json") from None
    write_run(folder, reports, run, lang=language())
    click.echo(_("{n} reports; the page is {page}", n=len(reports), page=folder / "index.html"))
