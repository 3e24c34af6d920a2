"""`dlgrade verify`: the tests of the course, tested."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import click

from dlgrade.cli.main import language_option
from dlgrade.errors import UsageError
from dlgrade.i18n import gettext as _
from dlgrade.machine import cores

__all__ = ["command"]

_EVERY = 10.0
"""Seconds between two lines of progress where stderr is no terminal."""


@click.command("verify")
@click.argument("exercises", nargs=-1, metavar="[EX]...")
@click.option("--seeds", type=click.IntRange(1, 100_000), default=1, show_default=True, help="Judge under the seeds 1 to N.")
@click.option("--no-mutants", is_flag=True, help="Leave out the mutants of the reference.")
@click.option("--only-right", is_flag=True, help="Judge the reference and the right solutions only (with many --seeds).")
@click.option("--update", is_flag=True, help="Write the tables of known mistakes (diagnosis.json), and TABLE, anew.")
@click.option("--table", type=click.Path(path_type=Path), help="A Markdown file that holds this table; it must be true.")
@click.option("--jobs", type=click.IntRange(1, 256), default=None, help="Worker processes (default: one a core).")
@click.option("--json", "json_file", type=click.Path(path_type=Path), help="Also write the result to this file.")
@language_option
@click.pass_obj
def command(course_path: Path | None, exercises: tuple[str, ...], seeds: int, no_mutants: bool, only_right: bool, update: bool,
            table: Path | None, jobs: int | None, json_file: Path | None) -> None:
    """Prove the properties of the exercises EX (default: all) against their right and wrong solutions.

    The reference and every right solution must get all the points, the stub none; each misconception must fail the
    properties that its header lists and no other; each small mutation of the reference must lose points, or be explained
    in reference/EX/survivors.yaml. Exit status: 0 all of it holds, 1 there are problems, 2 the command is wrong, 3 the
    grader could not do its work.
    """
    from dlgrade.course.find import find_course

    if update and table is not None and (no_mutants or exercises):
        raise UsageError("TABLE is written whole: leave --no-mutants and the names of exercises away.")
    if only_right and (update or table is not None):
        raise UsageError("--only-right judges too little for --update or --table; leave one of them away.")
    course = find_course(course_path)
    chosen = list(dict.fromkeys(course.exercise(name) for name in exercises)) or list(course.exercises)
    if not (course.root / "reference").is_dir():
        raise UsageError("There is no reference folder in {course}: verify needs the instructor's copy.", course=course.root)
    from rich.console import Console

    from dlgrade.verify.markdown import check_table
    from dlgrade.verify.table import show
    from dlgrade.verify.verify import verify

    results = []
    for exercise in chosen:
        with _Ticker(exercise.id) as ticker:
            results.append(verify(course, exercise, seeds=seeds, jobs=jobs or cores(),
                                  mutants=not no_mutants, only_right=only_right, update=update, progress=ticker.tick))
    show(Console(width=None if sys.stdout.isatty() else 110), results)
    if json_file is not None:
        record = {"format_version": 1, "exercises": [r.to_json() for r in results]}
        json_file.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    problems = [p for r in results for p in r.problems]
    if table is not None:
        problems += check_table(table, results, update=update)
    raise click.exceptions.Exit(3 if any(p.fault for p in problems) else 1 if problems else 0)


class _Ticker:
    """Progress on stderr: a line that is written over on a terminal, one every ten seconds elsewhere."""

    def __init__(self, exercise: str) -> None:
        self._exercise, self._live, self._said = exercise, sys.stderr.isatty(), time.monotonic()

    def __enter__(self) -> _Ticker:
        if self._live:
            self._write(_("{exercise}: preparing", exercise=self._exercise))
        return self

    def tick(self, done: int, total: int) -> None:
        """`done` of `total` solutions are judged."""
        now = time.monotonic()
        if now - self._said > (0.1 if self._live else _EVERY):
            self._said = now
            self._write(_("{exercise}: {done} of {total} solutions judged", exercise=self._exercise, done=done, total=total))

    def _write(self, text: str) -> None:
        sys.stderr.write(f"\r\x1b[K{text}" if self._live else f"{text}\n")
        sys.stderr.flush()

    def __exit__(self, *_error: object) -> None:
        if self._live:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
