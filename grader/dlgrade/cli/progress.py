"""Progress of long work: a bar with rate and time left on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Any

from dlgrade.i18n import gettext as _
from dlgrade.report.model import Report

__all__ = ["Progress"]

_EVERY = 10.0
"""Seconds between two plain lines."""


class Progress:
    """Counts finished submissions towards `total`; writes to stderr."""

    def __init__(self, total: int) -> None:
        self._total, self._done, self._begin, self._said = total, 0, time.monotonic(), time.monotonic()
        self._bar: Any = None
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
            from rich.progress import Progress as Bar

            self._bar = Bar(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
                            TextColumn("{task.fields[rate]:.1f}/s"), TimeRemainingColumn(), console=Console(stderr=True))
            self._task = self._bar.add_task(_("Grading"), total=total, rate=0.0)

    def __enter__(self) -> Progress:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()

    def step(self, report: Report) -> None:
        """One more submission is done."""
        self._done += 1
        now = time.monotonic()
        rate = self._done / max(now - self._begin, 1e-9)
        if self._bar is not None:
            self._bar.update(self._task, advance=1, rate=rate)
        elif now - self._said > _EVERY:
            self._said = now
            left = (self._total - self._done) / rate
            print(_("{done} of {total} graded, {rate:.1f} a second, about {left:.0f} s left", done=self._done,
                    total=self._total, rate=rate, left=left), file=sys.stderr, flush=True)
