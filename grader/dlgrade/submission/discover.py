"""Which submissions there are, in nbgrader's layout: `<root>/<student>/<exercise id>/<files>` or an archive of that name."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from dlgrade.errors import UsageError
from dlgrade.i18n import Text, both
from dlgrade.submission.names import archive_stem, is_ignored, nearest, show, student_id

__all__ = ["Discovery", "Found", "discover"]


@dataclass(frozen=True, slots=True, order=True)
class Found:
    student: str
    exercise: str
    path: Path


@dataclass(frozen=True, slots=True)
class Discovery:
    """What there is to grade, sorted, and what was passed over and may have been meant."""

    found: tuple[Found, ...]
    warnings: tuple[Text, ...]


def discover(root: Path, exercises: Collection[str], students: Collection[str] | None = None) -> Discovery:
    """The submissions under `root` for `exercises`, of `students` only where given.

    Links are not followed. Raises UsageError where `root` is no folder, holds no submission, or a student is not there.
    """
    if not root.is_dir():
        near = nearest(root.name, [p.name for p in root.parent.iterdir() if p.is_dir()]) if root.parent.is_dir() else None
        hint: str | Text = both(" Did you mean {near}?", near=root.parent / near) if near else ""
        raise UsageError("There is no folder {root}.{hint}", root=root, hint=hint)
    found: list[Found] = []
    warnings: list[Text] = []
    folders = _folders(root)
    for folder in folders:
        if students is None or student_id(folder.name) in students or folder.name in students:
            _look_into(folder, exercises, found, warnings)
    _check_students(students, folders)
    if not found:
        raise UsageError("There are no submissions in {root}: they lie in {root}/STUDENT/EXERCISE/, as nbgrader lays them out, "
                         "where EXERCISE is one of {exercises}.", root=root, exercises=", ".join(sorted(exercises)))
    return Discovery(tuple(sorted(found)), tuple(warnings))


def _folders(root: Path) -> list[Path]:
    with os.scandir(root) as entries:
        return sorted(Path(e.path) for e in entries if e.is_dir(follow_symlinks=False) and not is_ignored(e.name))


def _look_into(folder: Path, exercises: Collection[str], found: list[Found], warnings: list[Text]) -> None:
    student = student_id(folder.name)
    with os.scandir(folder) as entries:
        listed = sorted(entries, key=lambda e: os.fsencode(e.name))
    taken: set[str] = set()
    for entry in sorted(listed, key=lambda e: not e.is_dir(follow_symlinks=False)):  # a folder comes before its archive
        is_folder = entry.is_dir(follow_symlinks=False)
        name = entry.name if is_folder else archive_stem(entry.name) if entry.is_file(follow_symlinks=False) else None
        if name is None or is_ignored(entry.name):
            continue
        if name not in exercises:
            near = nearest(name, exercises)
            if near is not None and is_folder:
                warnings.append(both("{path} is passed over: there is no exercise of that name; {near} may be meant.",
                                     path=show(entry.path, 400), near=near))
        elif name in taken:
            warnings.append(both("{path} is passed over: the folder of the same name counts.", path=show(entry.path, 400)))
        else:
            taken.add(name)
            found.append(Found(student, name, Path(entry.path)))


def _check_students(students: Collection[str] | None, folders: list[Path]) -> None:
    known = {student_id(f.name) for f in folders} | {f.name for f in folders}
    for student in students or ():
        if student not in known:
            near = nearest(student, known)
            hint: str | Text = both(" Did you mean {near}?", near=near) if near else ""
            raise UsageError("There is no student {student}.{hint}", student=show(student), hint=hint)
