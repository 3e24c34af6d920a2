"""What a late hand-in costs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from dlgrade.course.model import Late

__all__ = ["LateResult", "penalty"]

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class LateResult:
    """A score after the late penalty."""

    score: float
    """Points, between the floor's share of the raw score and the raw score."""
    late_seconds: int
    """Seconds after the due date, rounded up; 0 if in time. A fact: neither policy nor grace period changes it."""


def penalty(raw: float, handed_in: datetime | None, due: datetime | None, late: Late) -> LateResult:
    """The points left of `raw` (points, not negative) when it was handed in at `handed_in` and due at `due`.

    Up to and including the end of the grace period nothing is lost. From then on `percent_per_day` takes its percentage
    of the raw score for each started 24 hours, `zero` takes everything; neither goes below `floor` percent of the raw
    score. Where one of the two times is not known, the hand-in is in time.

    Raises ValueError for a raw score that is negative or not finite, and for a time without UTC offset.
    """
    if not (math.isfinite(raw) and raw >= 0):
        raise ValueError(f"a raw score is a number of points from 0 up, not {raw!r}")
    if handed_in is None or due is None:
        return LateResult(raw, 0)
    if handed_in.utcoffset() is None or due.utcoffset() is None:
        raise ValueError("both times need a UTC offset")
    after = handed_in - due
    late_seconds = max(0, _started(after, _SECOND))
    days = _started(after - timedelta(minutes=late.grace_minutes), _DAY)
    if days <= 0 or late.policy == "none":
        return LateResult(raw, late_seconds)
    kept = 0.0 if late.policy == "zero" else 100.0 - late.percent * days
    return LateResult(raw * (max(late.floor, kept) / 100.0), late_seconds)


def _started(span: timedelta, unit: timedelta) -> int:
    """How many units have begun: one for the smallest moment past the start of each."""
    return -(-span // unit)
