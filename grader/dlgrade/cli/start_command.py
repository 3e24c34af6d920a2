"""`dlgrade start`: a stub, its statement, and what to do next."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from dlgrade.cli.main import language_option
from dlgrade.errors import UsageError
from dlgrade.i18n import gettext as _
from dlgrade.i18n import language

__all__ = ["command"]


@click.command("start")
@click.argument("exercise")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@language_option
@click.pass_obj
def command(course_path: Path | None, exercise: str, folder: Path | None) -> None:
    """Lay out EXERCISE in FOLDER (default: a folder named after it here).

    Files that are already there are never overwritten.
    """
    from dlgrade.course.find import find_course

    course = find_course(course_path)
    chosen = course.exercise(exercise)
    target = folder or Path(chosen.id)
    stubs = course.stub_dir(chosen)
    if target.resolve() == stubs.resolve():
        raise UsageError("{folder} is the course's own copy of the exercise; name another folder, "
                         "for example `dlgrade start {number} ~/{id}`.",
                         folder=target, number=chosen.id.partition("_")[0], id=chosen.id)
    if target.exists() and not target.is_dir():
        raise UsageError("{folder} is a file; name a folder.", folder=target)
    target.mkdir(parents=True, exist_ok=True)
    wanted = [stubs / f"{name}.py" for name in chosen.modules]
    statement = course.statement(chosen, language())
    wanted += [statement] if statement else []
    for source in wanted:
        if not source.is_file():
            continue
        name = "statement.md" if source == statement else source.name
        if (target / name).exists():
            click.echo(_("kept     {file} (it was there already)", file=target / name))
        else:
            shutil.copyfile(source, target / name)
            click.echo(_("created  {file}", file=target / name))
    number = chosen.id.partition("_")[0]
    click.echo("\n" + _("Read {statement}, fill in {module}, then run: dlgrade check {number} {folder}",
                        statement=target / "statement.md", module=target / f"{chosen.module}.py", number=number,
                        folder=target))
