"""The table of a run's scores on the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text as Words

from dlgrade.i18n import gettext as _
from dlgrade.report.model import Report
from dlgrade.report.safe_text import harmless

__all__ = ["print_scores"]


def print_scores(reports: Sequence[Report]) -> None:
    """One row a submission, sorted as grades.csv is."""
    table = Table(box=None, pad_edge=False)
    for heading in (_("student"), _("exercise")):
        table.add_column(heading, overflow="fold")
    for heading in (_("score"), _("of"), _("passed"), _("failed")):
        table.add_column(heading, justify="right")
    table.add_column(_("status"))
    for r in sorted(reports, key=lambda r: (r.student, r.exercise)):
        passed = sum(p.verdict == "passed" for p in r.properties)
        late = " " + _("late") if r.late_seconds else ""
        table.add_row(Words(harmless(r.student)), Words(harmless(r.exercise.partition("_")[0])), f"{r.score:g}",
                      f"{r.max_score:g}", str(passed), str(len(r.properties) - passed), _(r.status) + late)
    Console().print(table)
