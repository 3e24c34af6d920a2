"""Where the course is, and where in it everything lies."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dlgrade.course._folders import EXERCISES, HIDDEN, PUBLIC, REFERENCE
from dlgrade.course.load import FILE_NAME, load_assignments
from dlgrade.course.model import Assignment, Exercise
from dlgrade.course.names import nearest, printable
from dlgrade.errors import UsageError
from dlgrade.i18n import Text, both

__all__ = ["Course", "find_course", "load_course"]

_PACKAGED = Path(__file__).parents[1] / "_course"
"""The public course, put there by the wheel."""
_VARIABLE = "DLGRADE_COURSE"


@dataclass(frozen=True, slots=True)
class Course:
    """A course: its assignments, and the folders that derive from their ids."""

    root: Path
    title: Text
    assignments: tuple[Assignment, ...]

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """All of them, in the order of assignments.yaml."""
        return tuple(exercise for assignment in self.assignments for exercise in assignment.exercises)

    def exercise(self, name: str) -> Exercise:
        """The exercise called `name`: its id, its number (`ex05`, `ex5`) or an unambiguous beginning of its id.

        Raises UsageError, with the nearest names, for any other name.
        """
        exercises = self.exercises
        wanted = name.strip().rstrip("/\\").lower()
        number = re.fullmatch("ex([0-9]{1,6})", wanted)
        start = f"ex{int(number[1]):02d}_" if number else wanted
        found = [e for e in exercises if e.id == start] or [e for e in exercises if wanted and e.id.startswith(start)]
        if len(found) == 1:
            return found[0]
        shown = printable(name)
        if found:
            names = ", ".join(e.id for e in found)
            raise UsageError(both("`{name}` is the beginning of several exercises: {names}.", name=shown, names=names))
        if near := nearest(wanted, [e.id for e in exercises]):
            names = ", ".join(near)
            raise UsageError(both("There is no exercise `{name}`; did you mean {names}?", name=shown, names=names))
        raise UsageError(both("There is no exercise `{name}`; `dlgrade list` shows those there are.", name=shown))

    def stub_dir(self, exercise: Exercise) -> Path:
        """What a student starts from: stubs, statements, hints, and harness.py where there is one."""
        return self.root / EXERCISES / exercise.id

    def public_tests(self, exercise: Exercise) -> Path:
        """The folder of the properties that students have too."""
        return self.root / PUBLIC / exercise.id

    def hidden_tests(self, exercise: Exercise) -> Path | None:
        """The folder of the instructor's own properties; None in a student's copy."""
        return _folder(self.root / HIDDEN / exercise.id)

    def reference(self, exercise: Exercise) -> Path | None:
        """The folder of the reference, right solutions and misconceptions; None in a student's copy."""
        return _folder(self.root / REFERENCE / exercise.id)

    def statement(self, exercise: Exercise, lang: str) -> Path | None:
        """statement.<lang>.md, else the English one; None where neither is there."""
        pages = (self.stub_dir(exercise) / f"statement.{each}.md" for each in (lang, "en"))
        return next((page for page in pages if page.is_file()), None)

    def hints(self, exercise: Exercise) -> Path | None:
        """hints.yaml: function → its hints, from gentle to concrete, each in both languages; None where there is none."""
        path = self.stub_dir(exercise) / "hints.yaml"
        return path if path.is_file() else None

    def content_hash(self, exercise: Exercise) -> str:
        """SHA-256 (hex) over all that decides a grade: the exercise's settings, stub folder, tests and reference.

        Paths and bytes count, dates of files do not, nor do caches (`__pycache__`, names that begin with a dot). Raises
        OSError if a file cannot be read.
        """
        import json  # `list` does without

        digest = hashlib.sha256(b"dlgrade exercise 1\n")
        settings = json.dumps(exercise.model_dump(mode="json"), sort_keys=True).encode()
        _add(digest, "assignments.yaml", settings)
        for tree in (EXERCISES, PUBLIC, HIDDEN, REFERENCE):
            folder = self.root / tree / exercise.id
            for name, path in sorted(_files(folder)):
                _add(digest, f"{tree}/{name}", path.read_bytes())
        return digest.hexdigest()


def find_course(explicit: Path | None = None) -> Course:
    """The course named by `explicit` (`--course`) or DLGRADE_COURSE, else around the current folder, else packaged.

    Raises UsageError if there is none, CourseError if it is wrong.
    """
    if explicit is not None:
        return load_course(_named(explicit, "--course"))
    if variable := os.environ.get(_VARIABLE):
        return load_course(_named(Path(variable), _VARIABLE))
    try:
        here = Path.cwd()
    except OSError:  # the current folder was removed
        here = Path()
    for folder in (here, *here.parents):
        if (folder / FILE_NAME).is_file():
            return load_course(folder)
    if (_PACKAGED / FILE_NAME).is_file():
        return load_course(_PACKAGED)
    raise UsageError(
        both(
            "No course was found: there is no {file} in {folder} or a folder above it. Go to the course's folder, "
            "or name it with --course or {variable}.",
            file=FILE_NAME, folder=here, variable=_VARIABLE,
        )
    )


def load_course(root: Path) -> Course:
    """The course in the folder `root`. Raises CourseError if it is wrong."""
    root = root.absolute()
    title, assignments = load_assignments(root)
    return Course(root, title, assignments)


def _named(path: Path, by: str) -> Path:
    """The course's folder, named itself or by its assignments.yaml."""
    path = path.expanduser()
    folder = path.parent if path.name == FILE_NAME and path.is_file() else path
    if not (folder / FILE_NAME).is_file():
        raise UsageError(both("{by} names {path}, but there is no {file} there.", by=by, path=path, file=FILE_NAME))
    return folder


def _folder(path: Path) -> Path | None:
    return path if path.is_dir() else None


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for path in folder.rglob("*"):
        name = path.relative_to(folder)
        if path.is_file() and not any(part.startswith(".") or part == "__pycache__" for part in name.parts):
            yield name.as_posix(), path


def _add(digest: hashlib._Hash, name: str, data: bytes) -> None:
    digest.update(f"{len(name.encode(errors='surrogateescape'))} {len(data)} ".encode())
    digest.update(name.encode(errors="surrogateescape") + data)
