"""A right solution read as a student's hand-in is."""

from __future__ import annotations

import tempfile
from pathlib import Path

from dlgrade.course.model import Exercise
from dlgrade.submission.model import Submission
from dlgrade.verify.solutions import Solution

__all__ = ["as_handed_in"]


def as_handed_in(solution: Solution, exercise: Exercise) -> Submission:
    """`solution` laid out in a folder, and read from there. Raises InvalidSubmission where it would be refused."""
    from dlgrade.submission.read import read_hand_in

    with tempfile.TemporaryDirectory(prefix="dlgrade-verify-") as name:
        folder = Path(name, solution.name, exercise.id)
        for file, content in solution.files.items():
            target = folder / file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        return read_hand_in(folder, exercise, student=solution.name)
