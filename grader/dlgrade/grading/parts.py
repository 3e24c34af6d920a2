"""Which of a hand-in's modules is asked for which functions, with which libraries.

Most exercises are one module. One with `frameworks` has a part of its own for them: the student hands in the module of
the framework they chose, and whichever it is, the same properties judge it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from dlgrade.course.find import Course
from dlgrade.course.model import Exercise
from dlgrade.errors import CourseError
from dlgrade.sandbox import Cell, Harness, Sandbox
from dlgrade.sandbox.outcome import Missing, Outcome
from dlgrade.submission.model import Submission

__all__ = ["FrameworkFiles", "Part", "PartCells", "framework_files", "parts_of"]

_IMPORTS = {
    "torch": re.compile(rb"^[ \t]*(?:import|from)[ \t]+torch\b", re.MULTILINE),
    "tensorflow": re.compile(rb"^[ \t]*(?:import|from)[ \t]+(?:tensorflow|keras)\b", re.MULTILINE),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A module and the functions it is asked for."""

    module: str
    functions: tuple[str, ...]
    libraries: tuple[str, ...]
    framework: str | None = None
    harness: Harness | None = None


@dataclass(frozen=True, slots=True)
class FrameworkFiles:
    """What the course gives for the framework part of an exercise; empty for an exercise that has none."""

    stubs: Mapping[str, bytes] = field(default_factory=dict)
    """Module → the stub that students start from."""
    harnesses: Mapping[str, Harness] = field(default_factory=dict)
    """Framework → what stands between the properties and a student's functions that take models."""


def framework_files(course: Course, exercise: Exercise) -> FrameworkFiles:
    """Stubs and harnesses of `exercise`, where it has frameworks. Raises CourseError where one is missing."""
    if not exercise.frameworks:
        return FrameworkFiles()
    folder = course.stub_dir(exercise)
    harnesses = {framework: f"harness_{framework}.py" for framework in exercise.frameworks}
    try:
        return FrameworkFiles(
            {module: (folder / f"{module}.py").read_bytes() for module in exercise.modules},
            {framework: Harness(name, (folder / name).read_bytes()) for framework, name in harnesses.items()})
    except OSError as error:
        raise CourseError("{exercise} has frameworks, but {file} cannot be read: {reason}.", exercise=exercise.id,
                          file=error.filename, reason=error.strerror) from None


def parts_of(exercise: Exercise, given: FrameworkFiles, submission: Submission) -> tuple[Part, list[Part]]:
    """The part that every hand-in has, and the framework parts among which the best counts (none where none was handed in).

    A framework's stub that was left as it is does not count as handed in. Where no framework module is there, the
    module itself may hold that part too, as a notebook does.
    """
    files = submission.files
    common = _common(exercise, submission)
    base = Part(exercise.module, exercise.functions_of(exercise.module),
                exercise.imports + (tuple(_used(common)[:1]) if exercise.frameworks else ()))
    chosen = [(framework, module) for framework in exercise.frameworks
              if (module := exercise.framework_module(framework)) + ".py" in files
              and files[f"{module}.py"] != given.stubs.get(module)]
    if not chosen:
        chosen = [(framework, exercise.module) for framework in _used(common) if framework in exercise.frameworks]
    return base, [Part(module, exercise.framework_functions, (*exercise.imports, framework), framework,
                       given.harnesses[framework]) for framework, module in chosen]


def _common(exercise: Exercise, submission: Submission) -> bytes:
    """The source of everything but the framework modules."""
    apart = {f"{exercise.framework_module(framework)}.py" for framework in exercise.frameworks}
    return b"\n".join(content for name, content in submission.files.items() if name not in apart)


def _used(source: bytes) -> list[str]:
    return [framework for framework, pattern in _IMPORTS.items() if pattern.search(source)]


class PartCells:
    """A `Backend` that sends each call to the part that the function belongs to; the first framework part is taken."""

    def __init__(self, exercise: Exercise, given: FrameworkFiles, submission: Submission, sandbox: Sandbox) -> None:
        base, others = parts_of(exercise, given, submission)
        self.sandbox = sandbox
        self._cells: dict[str, Cell] = {}
        for part in (base, *others[:1]):
            cell = sandbox.beside(part.libraries).cell(submission, exercise.limits, module=part.module, harness=part.harness)
            self._cells.update(dict.fromkeys(part.functions, cell))

    def call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any], *, observe: bool = False) -> Outcome:
        """See `outcome.Backend`."""
        cell = self._cells.get(function)
        return Missing() if cell is None else cell.call(function, args, kwargs, observe=observe)

    def new_property(self) -> None:
        """Per-property allowances start over."""
        for cell in self._cells.values():
            cell.new_property()

    def close(self) -> None:
        """End the cells."""
        for cell in self._cells.values():
            cell.close()

    def __enter__(self) -> PartCells:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()
