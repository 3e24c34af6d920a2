"""--device on the command line: which device an exercise gets, and a word where that is not the one hoped for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from dlgrade.i18n import gettext as _
from dlgrade.i18n import in_language

if TYPE_CHECKING:
    from dlgrade.course.model import Exercise
    from dlgrade.sandbox.gpu.choose import Choice

__all__ = ["choose_device", "choose_devices"]


def choose_device(asked: str | None, exercise: Exercise, isolation: str | None) -> Choice:
    """The device for `check`, at the level asked for or the best that works. Raises UsageError, GraderFault."""
    from dlgrade.sandbox.gpu.choose import Chooser
    from dlgrade.sandbox.policy import LEVELS

    choice = Chooser(asked, (isolation,) if isolation else LEVELS).one(exercise)
    return replace(_told(choice), gpus=tuple(replace(gpu, on_wait=_wait) for gpu in choice.gpus))


def choose_devices(asked: str | None, exercises: Sequence[Exercise], isolation: str) -> dict[str, Choice]:
    """The device of each exercise of a `grade`. Raises UsageError, GraderFault."""
    from dlgrade.sandbox.gpu.choose import Chooser

    return {name: _told(choice) for name, choice in Chooser(asked, (isolation,)).each(exercises).items()}


def _told(choice: Choice) -> Choice:
    if choice.why is not None:
        click.echo(in_language(choice.why), err=True)
    return choice


def _wait() -> None:
    click.echo(_("The GPU is in use by another grader; waiting for it."), err=True)
