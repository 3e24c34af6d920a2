"""What `dlgrade verify` found wrong, as plain records."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from dlgrade.i18n import Text

__all__ = ["Problem", "Verified"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: where, and what to do."""

    file: str
    """Relative to the course."""
    text: Text
    fault: bool = False
    """The grader could not do its work there; nothing is said about the exercise."""


@dataclass(slots=True)
class Verified:
    """The result for one exercise: counts for the table, and every problem."""

    exercise: str
    seeds: int
    content: str = ""
    """The exercise's content hash."""
    isolation: str = ""
    properties: int = 0
    right: int = 0
    """Right solutions, the reference among them."""
    right_passed: int = 0
    misconceptions: int = 0
    misconceptions_caught: int = 0
    """Those that fail exactly what their header lists."""
    mutants: int = 0
    mutants_caught: int = 0
    justified: int = 0
    """Mutants that survive and are explained in survivors.yaml."""
    survivors: list[str] = field(default_factory=list)
    """Ids of the mutants that survive and are not explained."""
    problems: list[Problem] = field(default_factory=list)
    seconds: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """The record as plain data."""
        return asdict(self)
