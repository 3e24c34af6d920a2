"""The outcome of `dlgrade verify` as a table in a Markdown page, written by the command and compared with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from dlgrade.errors import UsageError
from dlgrade.i18n import both, in_language
from dlgrade.i18n import gettext as _
from dlgrade.report.atomic import replace_text
from dlgrade.verify.problems import Problem, Verified

__all__ = ["check_table"]

_BEGIN, _END = "<!-- verify: begin -->", "<!-- verify: end -->"
_HEAD = ("exercise", "content", "properties", "right solutions", "misconceptions caught", "mutants caught", "justified",
         "seconds")
_PROVEN_BY_MUTANTS = (5, 6)
"""Columns that stand for what they say as long as the exercise's content is the one they were found with."""


def check_table(file: Path, results: Sequence[Verified], *, update: bool) -> list[Problem]:
    """See that the table between the marks of `file` says what was found, the seconds aside; with `update`, write it.

    `content` is the beginning of the exercise's content hash. Where no mutants were judged, what the table says of them stands
    if it was found with the same content. Raises UsageError where the file has no marks.
    """
    try:
        text = file.read_text(encoding="utf-8")
        before, rest = text.split(_BEGIN, 1)
        old, after = rest.split(_END, 1)
    except (OSError, ValueError):
        raise UsageError("{file} holds no table of verify's: put the lines {begin} and {end} where it should stand.", file=file,
                         begin=_BEGIN, end=_END) from None
    if update:
        replace_text(file, f"{before}{_BEGIN}\n{_table(results)}{_END}{after}")
        click.echo(_("Written: {file}", file=file))
    else:
        return [_differs(file, r.exercise) for r in results if not _agrees(_rows(old).get(r.exercise), _row(r), r)]
    return []


def _differs(file: Path, exercise: str) -> Problem:
    problem = both("what it says of {exercise} is not what was found; `dlgrade verify --update --table {file}` writes it anew.",
                   exercise=exercise, file=file)
    click.echo(f"{file}: {in_language(problem)}")
    return Problem(str(file), problem)


def _row(r: Verified) -> tuple[str, ...]:
    return (r.exercise, r.content[:8], str(r.properties), f"{r.right_passed}/{r.right}",
            f"{r.misconceptions_caught}/{r.misconceptions}", f"{r.mutants_caught}/{r.mutants}", str(r.justified),
            f"{r.seconds:.0f}")


def _agrees(old: tuple[str, ...] | None, new: tuple[str, ...], r: Verified) -> bool:
    skipped = {len(new) - 1, *(() if r.mutants else _PROVEN_BY_MUTANTS)}
    return old is not None and all(i in skipped or a == b for i, (a, b) in enumerate(zip(old, new, strict=False)))


def _rows(table: str) -> dict[str, tuple[str, ...]]:
    """Exercise → its cells."""
    rows = (tuple(cell.strip() for cell in line.strip().strip("|").split("|")) for line in table.strip().splitlines())
    return {row[0]: row for row in rows}


def _table(results: Sequence[Verified]) -> str:
    rows = [_HEAD, tuple("---" if i < 2 else "---:" for i in range(len(_HEAD))), *map(_row, results)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
