"""The outcome of `dlgrade verify` as a table in a Markdown page, written by the command and compared with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import click

from dlgrade.errors import UsageError
from dlgrade.i18n import both
from dlgrade.i18n import gettext as _
from dlgrade.report.atomic import replace_text
from dlgrade.verify.problems import Problem, Verified

__all__ = ["check_table"]

_BEGIN, _END = "<!-- verify: begin -->", "<!-- verify: end -->"
_HEAD = ("exercise", "properties", "right solutions", "misconceptions caught", "mutants caught", "justified", "seconds")


def check_table(file: Path, results: Sequence[Verified], *, update: bool) -> list[Problem]:
    """See that the table between the marks of `file` says what was found, the seconds aside; with `update`, write it.

    Raises UsageError where the file has no marks.
    """
    try:
        text = file.read_text(encoding="utf-8")
        before, rest = text.split(_BEGIN, 1)
        old, after = rest.split(_END, 1)
    except (OSError, ValueError):
        raise UsageError("{file} holds no table of verify's: put the lines {begin} and {end} where it should stand.", file=file,
                         begin=_BEGIN, end=_END) from None
    new = _table(results)
    if update:
        replace_text(file, f"{before}{_BEGIN}\n{new}{_END}{after}")
        click.echo(_("Written: {file}", file=file))
    elif _timeless(old) != _timeless(new):
        problem = both("its table is not what was found; `dlgrade verify --update --table {file}` writes it anew.", file=file)
        click.echo(f"{file}: " + _("its table is not what was found; `dlgrade verify --update --table {file}` writes it anew.",
                                   file=file))
        return [Problem(str(file), problem)]
    return []


def _table(results: Sequence[Verified]) -> str:
    rows = [_HEAD, tuple("---" if i == 0 else "---:" for i in range(len(_HEAD)))]
    rows += [(r.exercise, str(r.properties), f"{r.right_passed}/{r.right}", f"{r.misconceptions_caught}/{r.misconceptions}",
              f"{r.mutants_caught}/{r.mutants}", str(r.justified), f"{r.seconds:.0f}") for r in results]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _timeless(table: str) -> list[str]:
    return [re.sub(r"[^|]*\|$", "", line) for line in table.strip().splitlines()]
