"""A graded submission as one plain, versioned record. Terminal, HTML, CSV and every other sink only read it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from dlgrade.i18n import Text

__all__ = [
    "FORMAT_VERSION", "STATUSES", "VERDICTS", "Call", "Counterexample", "Diagnosis", "GpuUse", "PropertyResult",
    "Report",
]

FORMAT_VERSION = 1
VERDICTS = ("passed", "failed", "raised", "timed_out", "crashed", "missing", "refused", "error")
"""In the order of display, best first. `error` is the grader's own fault and is never charged."""
STATUSES = ("graded", "invalid", "error")


@dataclass(slots=True)
class Call:
    """One call of a student's function, as Python source."""

    function: str
    arguments: str
    """The arguments as a student would type them: `np.array([0.0, 1.0]), axis=0`."""
    returned: str
    """What came back, as source, or a line that says what happened instead."""


@dataclass(slots=True)
class Counterexample:
    """The smallest input found on which a property does not hold."""

    calls: list[Call]
    expected: Text
    """The value or the relation that should hold, in words."""
    rerun: str
    """The command that shows this again."""


@dataclass(slots=True)
class PropertyResult:
    id: str
    title: Text
    function: str
    points: float
    earned: float
    verdict: str
    hidden: bool
    message: Text | None = None
    counterexample: Counterexample | None = None
    hint: Text | None = None
    seconds: float = 0.0


@dataclass(slots=True)
class Diagnosis:
    """A known mistake that a function of the submission cannot be told from."""

    misconception: str
    title: Text
    hint: Text
    function: str = ""


@dataclass(slots=True)
class GpuUse:
    name: str
    peak_memory_mb: int | None
    """The most that was held of the GPU's memory above what CUDA itself takes; None where it was not watched."""
    seconds: float
    """Seconds of the code's own calls, each up to the end of what it had asked of the GPU."""
    note: Text


@dataclass(slots=True)
class Report:
    student: str
    exercise: str
    status: str
    score: float
    max_score: float
    seed: int
    isolation: str
    device: str
    started: str
    """When grading began, ISO 8601 in UTC."""
    seconds: float
    properties: list[PropertyResult] = field(default_factory=list)
    diagnosis: list[Diagnosis] = field(default_factory=list)
    output: str = ""
    """What the student's code printed: bounded, control characters made harmless."""
    reason: Text | None = None
    """Why there is no grade, where status is `invalid` or `error`."""
    raw_score: float | None = None
    """The score before the late penalty."""
    late_seconds: int = 0
    attempt: int = 1
    framework: str | None = None
    """What the framework part is written in, where the exercise has one and it was handed in."""
    gpu: GpuUse | None = None
    """What was used of a GPU, where the device is `cuda`."""

    def to_json(self) -> dict[str, Any]:
        """The record as plain data, `format_version` first."""
        return {"format_version": FORMAT_VERSION, **asdict(self)}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Report:
        """The record read back. Raises ValueError for another format version."""
        if data.get("format_version") != FORMAT_VERSION:
            raise ValueError(f"report format {data.get('format_version')!r}, this dlgrade reads {FORMAT_VERSION}")
        fields = {k: v for k, v in data.items() if k != "format_version"}
        fields["properties"] = [_property(p) for p in fields["properties"]]
        fields["diagnosis"] = [Diagnosis(**d) for d in fields["diagnosis"]]
        if fields.get("gpu") is not None:
            fields["gpu"] = GpuUse(**fields["gpu"])
        return cls(**fields)


def _property(data: dict[str, Any]) -> PropertyResult:
    example = data.get("counterexample")
    if example is not None:
        example = Counterexample([Call(**c) for c in example["calls"]], example["expected"], example["rerun"])
    return PropertyResult(**{**data, "counterexample": example})
