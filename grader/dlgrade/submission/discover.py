"""The hand-ins of a class, in nbgrader's layout: `<root>/<student>/<exercise id>/` or an archive of that name."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from dlgrade.errors import UsageError
from dlgrade.i18n import Text, both
from dlgrade.submission.folder import names_in
from dlgrade.submission.names import archive_stem, is_ignored, is_source, nearest, show, student_id

__all__ = ["Discovery", "Found", "discover"]


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """One hand-in to read."""

    student: str
    exercise: str
    path: Path


class Discovery(NamedTuple):
    """`found, warnings = discover(...)`."""

    found: list[Found]
    warnings: list[Text]
    """What was passed over, one sentence each."""


def discover(
    root: Path, exercises: Collection[str], students: Collection[str] | None = None,
) -> Discovery:
    """The hand-ins under `root` for `exercises`, sorted by student and exercise; only those of `students` when given.

    Raises UsageError, with the nearest thing that is there, when `root` is not a folder, when it holds no hand-ins, or
    when a student has no folder.
    """
    folders, warnings = _students(root)
    chosen = {student_id(name) for name in folders} if students is None else {student_id(name) for name in students}
    by_id: dict[str, list[Path]] = {}
    for name in sorted(folders, key=os.fsencode):
        by_id.setdefault(student_id(name), []).append(root / name)
    for student in sorted(chosen - by_id.keys()):
        raise UsageError(
            "No student {student} in {root}.{hint}", student=show(student), root=show(str(root), 500),
            hint=_hint(nearest(student, by_id)))
    found: dict[tuple[str, str], Found] = {}
    for student in sorted(chosen):
        for folder in by_id[student]:
            for hit in _of_student(folder, student, exercises, warnings):
                first = found.setdefault((hit.student, hit.exercise), hit)
                if first is not hit:
                    warnings.append(both(
                        "{second} is passed over: {first} is taken as the hand-in of the same student for the same exercise.",
                        second=show(str(hit.path), 500), first=show(str(first.path), 500)))
    if not found:
        raise _nothing(root, exercises, warnings)
    return Discovery(sorted(found.values()), warnings)


def _hint(like: str | None) -> Text:
    return both(" Was {like} meant?", like=show(like)) if like else both("")


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        listed = [entry for entry in entries if not is_ignored(entry.name)]
    return sorted(listed, key=lambda entry: (not entry.is_dir(follow_symlinks=False), os.fsencode(entry.name)))


def _students(root: Path) -> tuple[list[str], list[Text]]:
    """The names of the folders in `root`, and warnings for links. Raises UsageError when it cannot be listed."""
    try:
        entries = _entries(root)
    except (FileNotFoundError, NotADirectoryError) as error:
        beside = [name for name in names_in(root.parent) if os.path.isdir(root.parent / name)]
        raise UsageError(
            "There is no folder {root}.{hint}", root=show(str(root), 500), hint=_hint(nearest(root.name, beside))) from error
    except OSError as error:
        raise UsageError("The folder {root} cannot be read: {reason}.", root=show(str(root), 500),
                         reason=error.strerror or type(error).__name__) from error
    links = [both("{path} is a link and is passed over.", path=show(e.path, 500)) for e in entries if e.is_symlink()]
    return [e.name for e in entries if e.is_dir(follow_symlinks=False)], links


def _of_student(folder: Path, student: str, exercises: Collection[str], warnings: list[Text]) -> Iterable[Found]:
    """The hand-ins in one student's folder: folders first, so that they go before archives of the same name."""
    try:
        entries = _entries(folder)
    except OSError as error:
        warnings.append(both("{path} cannot be read and is passed over: {reason}.",
                             path=show(str(folder), 500), reason=error.strerror or type(error).__name__))
        return
    for entry in entries:
        is_folder = entry.is_dir(follow_symlinks=False)
        exercise = entry.name if is_folder else archive_stem(entry.name)
        path = show(entry.path, 500)
        if entry.is_symlink():
            warnings.append(both("{path} is a link and is passed over.", path=path))
        elif not is_folder and not entry.is_file(follow_symlinks=False):
            pass
        elif exercise in exercises:
            yield Found(student, exercise or "", Path(entry.path))
        elif is_source(entry.name):
            warnings.append(both("{path} is passed over: a hand-in is a folder or an archive with the name of its exercise.",
                                 path=path))
        elif exercise is not None:
            warnings.append(both("{path} is passed over: there is no exercise {exercise}.{hint}", path=path,
                                 exercise=show(exercise), hint=_hint(nearest(exercise, exercises))))


def _nothing(root: Path, exercises: Collection[str], warnings: list[Text]) -> UsageError:
    """Why `root` holds no hand-ins: most often it is one level too high or too low."""
    shown = show(str(root), 500)
    below = _students(root)[0]
    if any(name in exercises for name in below):
        return UsageError("{root} is the folder of one student. Give the folder it lies in.", root=shown)
    for name in below:
        for student in _students(root / name)[0][:20] if os.access(root / name, os.R_OK | os.X_OK) else []:
            if any(os.path.isdir(root / name / student / exercise) for exercise in exercises):
                return UsageError("{root} holds no hand-ins, but {below} does. Give that one.", root=shown,
                                  below=show(str(root / name), 500))
    return UsageError(
        "{root} holds no hand-ins for {exercises}. They are looked for in <student>/<exercise>/ and "
        "<student>/<exercise>.zip.{warning}", root=shown, exercises=show(", ".join(sorted(exercises)), 500),
        warning={lang: f" {text}" for lang, text in warnings[0].items()} if warnings else "")
