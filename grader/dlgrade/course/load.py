"""assignments.yaml → assignments. Whatever is wrong with it is a CourseError that names file, line and key."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, Field, ValidationError

from dlgrade.course._explain import WHOLE, explain, shown, worst
from dlgrade.course._folders import Entry, check_folders
from dlgrade.course._tree import Node, TreeError, parse
from dlgrade.course.model import Assignment, AssignmentId, Due, Exercise, Settings, Title
from dlgrade.course.names import printable
from dlgrade.errors import CourseError
from dlgrade.i18n import Text, both

__all__ = ["FILE_NAME", "load_assignments"]

FILE_NAME = "assignments.yaml"
_VERSION = 1
_LARGEST = 1024**2
_SHARED = (*Settings.model_fields, "due")
"""What the exercises of a group take from their assignment."""
_Model = TypeVar("_Model", bound=BaseModel)


class _Top(BaseModel, frozen=True, strict=True, extra="forbid"):
    version: Literal[1]
    title: Title
    defaults: Settings = Settings()
    assignments: Annotated[tuple[Any, ...], Field(min_length=1)]


class _Group(Settings):
    """An assignment of several exercises, less these."""

    id: AssignmentId
    title: Title
    due: Due = None


def load_assignments(root: Path) -> tuple[Text, tuple[Assignment, ...]]:
    """The course's title and its assignments, in the file's order, checked against the folders in `root`.

    Raises CourseError, and nothing else, if the file cannot be read, breaks a rule, or does not match the folders.
    """
    reader = _Reader(root / FILE_NAME)
    title, assignments = reader.course()
    check_folders(root, reader.entries, reader.name)
    return title, assignments


class _Reader:
    """One reading of the file: its tree, and the entries met so far."""

    def __init__(self, path: Path) -> None:
        self.name = _display(path)
        self.entries: list[Entry] = []
        self._ids: dict[str, int] = {}
        try:
            self._tree = parse(self._text(path))
        except TreeError as error:
            raise self._error(error.problem, error.line, error.column) from None

    def course(self) -> tuple[Text, tuple[Assignment, ...]]:
        """Everything in the file. Raises CourseError."""
        tree, where = self._tree, both("the course")
        if not tree.mapping:
            raise self._error(both("the file must be a mapping that begins with `version: 1`."), tree.line)
        version = tree.mapping.get("version")
        if version is not None and (type(version.value) is not int or version.value != _VERSION):
            problem = both(
                "`version` is {version}; this dlgrade reads {known} only.",
                version=shown(version.plain()), known=_VERSION,
            )
            raise self._error(problem, version.line)
        defaults = tree.mapping.get("defaults", Node({}, 1))
        if isinstance(defaults.value, dict):
            self._validate(Settings, defaults, both("`defaults`"))
        top = self._validate(_Top, tree, where)
        entries = tree.mapping["assignments"].value
        assert isinstance(entries, tuple)
        return top.title, tuple(self._assignment(node, n, defaults) for n, node in enumerate(entries, 1))

    def _assignment(self, node: Node, number: int, defaults: Node) -> Assignment:
        where = _place(node, number, group=True)
        if not isinstance(node.value, dict):
            raise self._error(both("{where} must be a mapping of keys to values.", where=where), node.line)
        members = node.mapping.get("exercises")
        if members is None:
            exercise = self._exercise(node, defaults, where)
            shared = {name: getattr(exercise, name) for name in ("id", "title", "due", "late")}
            return Assignment(**shared, exercises=(exercise,))
        header = node.without("exercises")
        group = self._validate(_Group, defaults.under(header), where, ("exercises",))
        self._claim(group.id, header.line_of("id"))
        if not isinstance(members.value, tuple) or not members.value:
            raise self._error(both("`exercises` in {where} must be a list of exercises.", where=where), members.line)
        inherited = defaults.under(header.without(*(key for key in header.mapping if key not in _SHARED)))
        exercises = tuple(self._member(member, n, inherited, group.id) for n, member in enumerate(members.value, 1))
        return Assignment(id=group.id, title=group.title, due=group.due, late=group.late, exercises=exercises)

    def _member(self, node: Node, number: int, inherited: Node, group: str) -> Exercise:
        where = _place(node, number, group=False)
        if not isinstance(node.value, dict):
            raise self._error(both("{where} must be a mapping of keys to values.", where=where), node.line)
        for key in ("due", "late"):
            if key in node.mapping:
                problem = both(
                    "`{key}` stands in {where}, which is handed in together with others: set it in assignment {group}.",
                    key=key, where=where, group=group,
                )
                raise self._error(problem, node.line_of(key))
        return self._exercise(node, inherited, where)

    def _exercise(self, node: Node, inherited: Node, where: Text) -> Exercise:
        exercise = self._validate(Exercise, inherited.under(node), where, ("exercises",))
        self._claim(exercise.id, node.line_of("id"))
        self.entries.append(Entry(exercise, node.line_of("id"), node.line_of("module")))
        return exercise

    def _claim(self, name: str, line: int) -> None:
        if name in self._ids:
            problem = both("the id `{name}` is used twice; first on line {first}.", name=name, first=self._ids[name])
            raise self._error(problem, line)
        self._ids[name] = line

    def _validate(self, model: type[_Model], node: Node, where: Text, also: tuple[str, ...] = ()) -> _Model:
        try:
            return model.model_validate(node.plain())
        except ValidationError as error:
            detail = worst(error)
            path = detail["loc"] or ((WHOLE[detail["type"]],) if detail["type"] in WHOLE else ())
            raise self._error(explain(detail, model, where, also), node.line_of(*path)) from None

    def _text(self, path: Path) -> str:
        try:
            with path.open("rb") as file:
                data = file.read(_LARGEST + 1)
        except OSError as error:
            reason = error.strerror or str(error)
            raise CourseError(both("{file} cannot be read: {reason}.", file=self.name, reason=reason)) from None
        if len(data) > _LARGEST:
            raise CourseError(both("{file} is larger than 1 MB; no course needs that.", file=self.name))
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            problem = both("byte {byte} is not UTF-8; save the file as UTF-8.", byte=f"0x{data[error.start]:02x}")
            raise self._error(problem, line) from None

    def _error(self, problem: Text, line: int, column: int | None = None) -> CourseError:
        if column is None:
            return CourseError(both("{file}, line {line}: {problem}", file=self.name, line=line, problem=problem))
        return CourseError(
            both(
                "{file}, line {line}, column {column}: {problem}",
                file=self.name, line=line, column=column, problem=problem,
            )
        )


def _place(node: Node, number: int, *, group: bool) -> Text:
    """An entry as messages name it: by its id where it has one, else by its place in the list."""
    found = node.mapping.get("id")
    name = printable(found.value) if found and isinstance(found.value, str) and found.value else str(number)
    return both("assignment {name}", name=name) if group else both("exercise {name}", name=name)


def _display(path: Path) -> str:
    """The file as messages name it: from the current folder where it lies below it, else in full."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(path)
