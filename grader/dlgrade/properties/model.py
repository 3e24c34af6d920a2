"""A property as the grader holds it: a pytest function with its marks read."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dlgrade.i18n import Text

__all__ = ["Property"]


@dataclass(frozen=True, slots=True)
class Property:
    id: str
    """The test function's name without `test_`; unique within the exercise."""
    function: str
    """The student's function that it judges."""
    points: float
    title: Text
    """The law in words; what a failure shows as `expected` where no value says more."""
    hint: Text | None
    hidden: bool
    purity: bool
    """Earns its points only where another property of the function holds."""
    test: Callable[..., Any]
    """The pytest function itself, Hypothesis' wrapper included."""
    body: Callable[..., Any]
    """What runs on one example; `test` where Hypothesis is not involved."""
    parameters: dict[str, Any]
    """Arguments from pytest.mark.parametrize."""

    def seed(self, run_seed: int) -> int:
        """The seed of this property's inputs in a run: its own, so that adding a property moves no other's inputs."""
        return int.from_bytes(hashlib.sha256(f"{run_seed}:{self.id}".encode()).digest()[:8], "little")
