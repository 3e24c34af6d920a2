"""Entries of assignments.yaml and folders of the course match, both ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dlgrade.course.model import Exercise
from dlgrade.course.names import nearest, printable
from dlgrade.errors import CourseError
from dlgrade.i18n import Text, both

__all__ = ["EXERCISES", "HIDDEN", "PUBLIC", "REFERENCE", "Entry", "check_folders"]

EXERCISES, PUBLIC, HIDDEN, REFERENCE = "exercises", "tests/public", "tests/hidden", "reference"
_EXERCISE = re.compile(r"ex[0-9]{2}_")


@dataclass(frozen=True, slots=True)
class Entry:
    """An exercise and the lines where its id and its module stand."""

    exercise: Exercise
    id_line: int
    module_line: int


def check_folders(root: Path, entries: Sequence[Entry], file: str) -> None:
    """Every exercise has its folders and stubs, and every exercise's folder its entry.

    `tests/hidden` and `reference` may be absent, as in a student's copy; where `tests/hidden` is there, it has a folder
    for each exercise. Raises CourseError; `file` is what it calls assignments.yaml.
    """
    ids = {entry.exercise.id for entry in entries}
    trees = {tree: _folders(root / tree) for tree in (EXERCISES, PUBLIC, HIDDEN, REFERENCE)}
    for tree, names in trees.items():
        if tree == REFERENCE or (tree == HIDDEN and not (root / tree).is_dir()):
            continue
        for entry in entries:
            if entry.exercise.id not in names:
                _missing(file, entry, f"{tree}/{entry.exercise.id}", nearest(entry.exercise.id, names - ids, 1))
    for entry in entries:
        _check_stubs(root / EXERCISES / entry.exercise.id, entry, file)
    for tree, names in trees.items():
        for name in sorted(names - ids):
            if tree == EXERCISES or _EXERCISE.match(name):
                problem = both(
                    "{file}: the folder {folder} has no entry; add one to `assignments`, or remove the folder.",
                    file=file, folder=f"{tree}/{printable(name)}",
                )
                raise CourseError(problem)


def _folders(tree: Path) -> set[str]:
    """The folders right in `tree`, less hidden and private ones (`.x`, `_x`)."""
    try:
        return {path.name for path in tree.iterdir() if path.name[0] not in "._" and path.is_dir()}
    except OSError:
        return set()


def _check_stubs(folder: Path, entry: Entry, file: str) -> None:
    for module in entry.exercise.modules:
        if not (folder / f"{module}.py").is_file():
            others = sorted(path.stem for path in folder.glob("*.py"))
            near = nearest(module, others, 1) or tuple(name for name in others if name != "harness")[:1]
            stub = f"{EXERCISES}/{entry.exercise.id}/{module}.py"
            problem = both(
                "the stub {stub}, which `module` names, is missing{suggestion}",
                stub=stub, suggestion=_did_you_mean(near),
            )
            raise _error(file, entry.module_line, problem)


def _missing(file: str, entry: Entry, folder: str, near: Iterable[str]) -> None:
    problem = both(
        "the folder {folder}, which `id` names, is missing{suggestion}", folder=folder, suggestion=_did_you_mean(near)
    )
    raise _error(file, entry.id_line, problem)


def _did_you_mean(near: Iterable[str]) -> Text:
    for name in near:
        return both("; did you mean `{near}`?", near=printable(name))
    return both(".")


def _error(file: str, line: int, problem: Text) -> CourseError:
    return CourseError(both("{file}, line {line}: {problem}", file=file, line=line, problem=problem))
