"""`dlgrade doctor`: what this machine enforces, found out by trying."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dlgrade.cli.main import language_option
from dlgrade.i18n import gettext as _
from dlgrade.i18n import in_language

if TYPE_CHECKING:
    from dlgrade.sandbox.gpu.examine import GpuExamination

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
    gpus = _gpus()
    if json_file is not None:
        record: dict[str, Any] = {level: {"whole": r.whole, "held": r.held, "trouble": r.trouble}
                                  for level, r in results.items()}
        record["advice"] = steps
        record["gpu"] = gpus.to_json()
        json_file.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    raise click.exceptions.Exit(0 if results["full"].whole else 3)


def _gpus() -> GpuExamination:
    """Print what there is to say of GPUs: one line where there are none."""
    from rich.console import Console
    from rich.table import Table

    from dlgrade.sandbox.gpu.examine import CLAIMS, cap_words, examine_gpus

    result = examine_gpus()
    machine, trouble = result.survey.machine, result.survey.trouble
    click.echo()
    for device in machine.devices:
        name, memory = device.name or f"GPU {device.minor}", f"{device.memory_mb} MB" if device.memory_mb else "?"
        click.echo(_("GPU {minor}: {name}, {memory}, {slices} MIG slices", minor=device.minor, name=name, memory=memory,
                     slices=len(device.slices)))
    if machine.devices:
        click.echo(_("Driver: {version}", version=machine.driver or "?"))
        click.echo(_("NVML: {state}", state=_("answers") if trouble is None else in_language(trouble)))
    for problem in machine.problems:
        click.echo(_("No GPU can be used: {reason}.", reason=in_language(problem)))
    if result.held:
        table = Table(box=None, pad_edge=False)
        table.add_column(_("claim"))
        table.add_column(result.level)
        for claim, text in CLAIMS.items():
            table.add_row(_(text), _word(result.held.get(claim)))
        Console().print(table)
        click.echo(_("The GPU's memory is bounded {how}.", how=in_language(cap_words(result.capped_by))))
        click.echo(_("The driver is open to the code ({posture}): on a GPU, count one level lower than the isolation says.",
                     posture=result.posture))
    elif machine.places and result.trouble is not None:
        click.echo(_("No GPU can be used: {reason}.", reason=in_language(result.trouble).removesuffix(".")))
    return result


def _word(held: bool | None) -> str:
    return "—" if held is None else _("held") if held else _("NOT held")
