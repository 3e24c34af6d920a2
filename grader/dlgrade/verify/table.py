"""The outcome of `dlgrade verify` for a terminal: one row an exercise, then one line a problem."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from dlgrade.i18n import gettext as _
from dlgrade.i18n import in_language
from dlgrade.verify.problems import Problem, Verified
from dlgrade.verify.survivors import FILE_NAME, stanza

__all__ = ["line_of", "show"]


def show(console: Console, results: Sequence[Verified]) -> None:
    """Print the table and what is wrong."""
    table = Table(box=None, pad_edge=False)
    table.add_column(_("exercise"), overflow="fold")
    for name in (_("properties"), _("right"), _("misconceptions caught"), _("mutants caught"), _("justified"), _("seconds")):
        table.add_column(name, justify="right", overflow="fold")
    for r in results:
        table.add_row(
            r.exercise, str(r.properties), f"{r.right_passed}/{r.right}", f"{r.misconceptions_caught}/{r.misconceptions}",
            f"{r.mutants_caught}/{r.mutants} {_percent(r)}" if r.mutants else "—", str(r.justified), f"{r.seconds:.1f}")
    console.print(table)
    for r in results:
        if r.problems:
            console.print(Line(f"\n{r.exercise}", style="bold"))
        for problem in r.problems:
            console.print(Line(line_of(problem)), soft_wrap=True)
        if r.survivors:
            console.print(Line("\n" + _("For a survivor that changes nothing, copy its entry to {file} and give the reason:",
                                        file=f"reference/{r.exercise}/{FILE_NAME}")))
            for mutant in r.survivors:
                console.print(Line(stanza(mutant).rstrip("\n")), soft_wrap=True)


def _percent(r: Verified) -> str:
    """Rounded down: 100 % is said only where it is so."""
    return f"{int(1000 * r.mutants_caught / r.mutants) / 10:g} %"


def line_of(problem: Problem) -> str:
    """The problem on one line, its file first."""
    text = " ".join(in_language(problem.text).split())
    return text if not problem.file or text.startswith(problem.file) else f"{problem.file}: {text}"
