"""`dlgrade doctor`: what this machine enforces, found out by trying."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from dlgrade.cli.main import language_option
from dlgrade.i18n import gettext as _
from dlgrade.i18n import in_language

__all__ = ["command"]


@click.command("doctor")
@click.option("--json", "json_file", type=click.Path(path_type=Path), help="Also write the result to this file.")
@language_option
def command(json_file: Path | None) -> None:
    """Try at each level what the sandbox claims, and print what is enforced here.

    Exit status: 0 level `full` holds here, 3 it does not.
    """
    from rich.console import Console
    from rich.table import Table

    from dlgrade.advice import advice
    from dlgrade.doctor import CLAIMS, examine
    from dlgrade.sandbox import LEVELS

    results = {level: examine(level) for level in LEVELS}
    table = Table(box=None, pad_edge=False)
    table.add_column(_("claim"))
    for level in LEVELS:
        table.add_column(level)
    for claim, text in CLAIMS.items():
        table.add_row(_(text), *(_word(results[level].held.get(claim)) for level in LEVELS))
    Console().print(table)
    steps = [] if results["full"].whole else advice()
    for level in LEVELS:
        trouble = results[level].trouble
        if trouble is not None:
            click.echo("\n" + _("Level {level} is not to be had here: {reason}", level=level, reason=in_language(trouble)))
    if results["full"].whole:
        click.echo("\n" + _("Level full holds here: `dlgrade grade` can run untrusted code."))
    else:
        click.echo("\n" + _("Level full does not hold here. What to do:"))
        for each in steps:
            click.echo(f"- {in_language(each)}")
    if json_file is not None:
        record: dict[str, Any] = {level: {"whole": r.whole, "held": r.held, "trouble": r.trouble}
                                  for level, r in results.items()}
        record["advice"] = steps
        json_file.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    raise click.exceptions.Exit(0 if results["full"].whole else 3)


def _word(held: bool | None) -> str:
    return "—" if held is None else _("held") if held else _("NOT held")
