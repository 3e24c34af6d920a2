"""`dlgrade list`: what there is to do."""

from __future__ import annotations

from pathlib import Path

import click

from dlgrade.cli.main import language_option
from dlgrade.i18n import gettext as _
from dlgrade.i18n import in_language

__all__ = ["command"]


@click.command("list")
@language_option
@click.pass_obj
def command(course_path: Path | None) -> None:
    """The exercises of the course."""
    from dlgrade.course.find import find_course

    course = find_course(course_path)
    click.echo(in_language(course.title))
    for assignment in course.assignments:
        due = assignment.due.strftime("%Y-%m-%d %H:%M %Z") if assignment.due else _("no due date")
        if len(assignment.exercises) > 1:
            click.echo(f"\n{assignment.id}  {in_language(assignment.title)}  ({due})")
        for exercise in assignment.exercises:
            click.echo(f"\n{exercise.id}  {in_language(exercise.title)}")
            click.echo("  " + _("{points:g} points, difficulty {difficulty} of 5, about {minutes} min; due: {due}",
                                points=exercise.points, difficulty=exercise.difficulty, minutes=exercise.minutes, due=due))
    click.echo("\n" + _("Next: `dlgrade start {number}` lays one out to work on.",
                        number=course.exercises[0].id.partition("_")[0]))
