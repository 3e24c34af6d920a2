"""What judging an exercise takes, made once and used for every submission: properties and their inputs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from dlgrade.course.find import Course
from dlgrade.course.model import Exercise
from dlgrade.diagnosis.table import FILE_NAME
from dlgrade.errors import CourseError, UsageError
from dlgrade.grading.parts import FrameworkFiles, framework_files

if TYPE_CHECKING:
    from dlgrade.properties.model import Property
    from dlgrade.properties.record import Inputs

__all__ = ["Plan", "make_plan"]


@dataclass(frozen=True, slots=True)
class Plan:
    exercise: Exercise
    seed: int
    properties: tuple[Property, ...]
    inputs: dict[str, Inputs]
    """Property id → the keyword arguments of its examples."""
    diagnosis: Path | None = None
    """The table of known mistakes."""
    beside: FrameworkFiles = field(default_factory=FrameworkFiles)
    """What the course gives for the framework part."""

    @property
    def max_score(self) -> float:
        return sum(p.points for p in self.properties)


def make_plan(course: Course, exercise: Exercise, seed: int, *, hidden: bool, only: Collection[str] = (),
              cached: bool = False) -> Plan:
    """Collect the properties of `exercise` (the hidden ones too where asked for) and draw their inputs.

    `only` keeps the properties of these ids; `cached` takes inputs that an earlier check drew. Raises CourseError where the
    points do not add up to what assignments.yaml says or a file is broken, UsageError for an unknown id.
    """
    from dlgrade.properties.collect import collect

    folders = [course.public_tests(exercise)]
    hidden_folder = course.hidden_tests(exercise) if hidden else None
    if hidden_folder is not None:
        folders.append(hidden_folder)
    properties = collect(folders, root=course.root)
    if hidden_folder is not None:
        _check_points(exercise, properties)
    order = list(exercise.functions)
    properties.sort(key=lambda p: (order.index(p.function) if p.function in order else len(order), p.hidden))
    if only:
        properties = _only(properties, only)
    return Plan(exercise, seed, tuple(properties), _inputs(properties, folders if cached else [], seed),
                _diagnosis(course, exercise, private=hidden), framework_files(course, exercise))


def _diagnosis(course: Course, exercise: Exercise, *, private: bool) -> Path:
    reference = course.reference(exercise) if private else None
    own = reference / FILE_NAME if reference is not None else None
    return own if own is not None and own.is_file() else course.stub_dir(exercise) / FILE_NAME


def _inputs(properties: Sequence[Property], cached_for: list[Path], seed: int) -> dict[str, Inputs]:
    from dlgrade.properties.record import record_all

    if not cached_for:
        return record_all(properties, seed)
    from dlgrade.properties.cache import InputsCache

    cache = InputsCache(cached_for, seed)
    drawn = record_all([p for p in properties if p.id not in cache.known], seed)
    cache.keep(drawn)
    return {p.id: drawn[p.id] if p.id in drawn else cache.known[p.id] for p in properties}


def _check_points(exercise: Exercise, properties: Collection[Property]) -> None:
    """The marks of the properties and `functions:` of assignments.yaml say the same points."""
    marked: dict[str, float] = dict.fromkeys(exercise.functions, 0.0)
    for prop in properties:
        if prop.function not in marked:
            raise CourseError("assignments.yaml lists no function {function} for {exercise}, but the property {id} judges it.",
                              function=prop.function, exercise=exercise.id, id=prop.id)
        marked[prop.function] += prop.points
    for function, points in exercise.functions.items():
        if abs(marked[function] - points) > 1e-9:
            raise CourseError(
                "The properties of {exercise} give {function} {marked:g} points; assignments.yaml says {points:g}.",
                exercise=exercise.id, function=function, marked=marked[function], points=points)


def _only(properties: list[Property], only: Collection[str]) -> list[Property]:
    from dlgrade.course.names import nearest

    known = [p.id for p in properties]
    for name in only:
        if name not in known:
            near = ", ".join(nearest(name, known)) or ", ".join(known)
            raise UsageError("There is no property `{name}`; did you mean {near}?", name=name, near=near)
    return [p for p in properties if p.id in only]
