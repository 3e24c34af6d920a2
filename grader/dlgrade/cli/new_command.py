"""`dlgrade new`: the files of a new exercise, to be filled in."""

from __future__ import annotations

from pathlib import Path

import click

from dlgrade.cli.main import language_option
from dlgrade.errors import UsageError
from dlgrade.i18n import gettext as _

__all__ = ["command"]


@click.command("new")
@click.argument("name")
@language_option
@click.pass_obj
def command(course_path: Path | None, name: str) -> None:
    """Lay out a new exercise called NAME (such as ex12_batch_norm) in every tree of the course.

    Nothing is overwritten. `dlgrade verify` says what to write next, until nothing is left to say.
    """
    from dlgrade.course.find import find_course
    from dlgrade.course.scaffold import scaffold

    course = find_course(course_path)
    if not (course.root / "reference").is_dir():
        raise UsageError("There is no reference folder in {course}: new exercises are made in the instructor's copy.",
                         course=course.root)
    for path in scaffold(course, name):
        click.echo(_("written  {file}", file=path))
    click.echo("\n" + _("Now: dlgrade verify {number}, and do what it says.", number=name.partition("_")[0]))
