"""The command line: one group, its commands imported only when they are asked for, one place where errors end."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any

import click

from dlgrade import __version__
from dlgrade.errors import DlgradeError, UsageError
from dlgrade.i18n import N_, in_language, set_language
from dlgrade.i18n import gettext as _

__all__ = ["cli", "main"]

_COMMANDS = {
    "list": N_("The exercises of the course."),
    "start": N_("Lay out an exercise to work on."),
    "check": N_("Check your own code against the public properties."),
    "grade": N_("Grade a folder of submissions."),
    "report": N_("Make the pages of a run again, or show one report."),
    "verify": N_("Prove the tests of an exercise against its right and wrong solutions."),
    "new": N_("Lay out a new exercise in the course."),
    "doctor": N_("Show what isolation this machine can enforce."),
}


class _Lazy(click.Group):
    """Commands are modules of this package, imported on use: `--help` and `list` stay quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"dlgrade.cli.{name}_command").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in _COMMANDS:
            from dlgrade.course.names import nearest

            near = ", ".join(nearest(args[0], list(_COMMANDS))) or ", ".join(_COMMANDS)
            raise UsageError("There is no command `{name}`; did you mean {near}?", name=args[0], near=near)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, _(text)) for name, text in _COMMANDS.items()])


def _language(ctx: click.Context, parameter: click.Parameter, value: str | None) -> None:
    if value:
        set_language(value)


def language_option(function: Any) -> Any:
    """`--lang`, on the group and on every command that talks at length."""
    return click.option("--lang", type=click.Choice(["en", "es"]), expose_value=False, is_eager=True, callback=_language,
                        help="Language of the output (default: the locale's).")(function)


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--course", type=click.Path(path_type=Path), help="The course's folder (default: found around you).")
@language_option
@click.version_option(__version__, prog_name="dlgrade")
@click.pass_context
def cli(ctx: click.Context, course: Path | None) -> None:
    """A course of deep-learning exercises and the grader for it.

    Start with `dlgrade list`, then `dlgrade start ex01`, then `dlgrade check ex01`.
    """
    ctx.obj = course


def main() -> None:
    """Run the command line. Exit status: 0 fine, 1 some property does not hold, 2 the command is wrong, 3 the grader
    could not do its work, 130 interrupted."""
    for library in ("OPENBLAS", "OMP", "MKL"):  # arrays here are small, and a process with one thread can fork
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal without UTF-8 is no reason to stop
    try:
        result = cli.main(standalone_mode=False, prog_name="dlgrade")
        status = result if isinstance(result, int) else 0  # click hands the status of an Exit back
    except click.ClickException as e:
        e.show()
        status = 2
    except DlgradeError as e:
        click.echo(f"dlgrade: {in_language(e.text)}", err=True)
        status = e.exit_status
    except (KeyboardInterrupt, click.Abort):
        click.echo(_("Interrupted."), err=True)
        status = 130
    except BrokenPipeError:  # `dlgrade list | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 141
    except OSError as e:  # a full disk, a folder that may not be written
        where = f" ({e.filename})" if e.filename else ""
        click.echo(f"dlgrade: {e.strerror or e}{where}", err=True)
        status = 3
    sys.stdout.flush()
    raise SystemExit(status)
