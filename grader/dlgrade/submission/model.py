"""What a student handed in, read into memory and bounded. Nothing in it has been run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

__all__ = ["Submission"]


@dataclass(frozen=True, slots=True)
class Submission:
    """The Python files of one hand-in for one exercise, as they travel into the sandbox."""

    student: str
    exercise: str
    module: str
    """The module's name without `.py`: what the contract calls it."""
    files: dict[str, bytes]
    """Relative POSIX path → content; `<module>.py` is among them, or else the module of a framework part."""
    origin: str = ""
    """Where it came from, for messages."""
    handed_in: datetime | None = None
    """From timestamp.txt; aware (UTC where the file names no zone)."""
    attempt: int = 1
