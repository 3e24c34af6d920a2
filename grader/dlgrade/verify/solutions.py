"""The solutions of an exercise that `verify` runs: reference, right ones, stub and misconceptions, read from their folders."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dlgrade.course._tree import Node, TreeError, parse
from dlgrade.course.find import Course
from dlgrade.course.model import Exercise
from dlgrade.course.names import nearest, printable
from dlgrade.errors import CourseError
from dlgrade.i18n import LANGUAGES, Text, both

__all__ = [
    "Misconception", "Solution", "alone", "bound_names", "misconception", "misconception_files", "module_of", "parsed",
    "reference", "right", "stub",
]

_KEYS = ("title", "hint", "fails")
_FEW = 6
"""Property ids that are shown where none is near."""


@dataclass(frozen=True, slots=True)
class Solution:
    """The files of one solution, as they travel into the sandbox."""

    name: str
    path: str
    """For messages: relative to the course."""
    files: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Misconception:
    """A wrong solution with what its header says of it."""

    solution: Solution
    title: Text
    hint: Text
    fails: frozenset[str]
    """The ids of the properties that it fails, all of them."""
    functions: frozenset[str]
    """The names that it gives a meaning of its own."""


def reference(course: Course, exercise: Exercise) -> Solution:
    """reference/<id>/<module>.py and the modules beside it. Raises CourseError where one of the exercise's is missing."""
    return _module_folder(course, course.root / "reference" / exercise.id, exercise, "reference")


def stub(course: Course, exercise: Exercise) -> Solution:
    """What students start from. Raises CourseError where there is none."""
    found = _module_folder(course, course.stub_dir(exercise), exercise, "stub")
    wanted = {f"{module}.py" for module in exercise.modules}
    # The stub of a framework that is handed in as it was does not count as handed in.
    return replace(found, files={name: data + b"\n" for name, data in found.files.items() if name in wanted})


def alone(solution: Solution, exercise: Exercise) -> list[Solution]:
    """`solution` with one framework's module at a time, of which only the better would count if they came together."""
    present = [f for f in exercise.frameworks if f"{exercise.framework_module(f)}.py" in solution.files]
    if len(present) < 2:
        return [solution]
    apart = {f"{exercise.framework_module(framework)}.py": framework for framework in present}
    return [replace(solution, name=f"{solution.name}_{framework}",
                    files={name: data for name, data in solution.files.items() if apart.get(name, framework) == framework})
            for framework in present]


def right(course: Course, exercise: Exercise, reference: Solution) -> list[Solution]:
    """The other right solutions, by name: right/<name>.py, or the folder right/<name>/. A framework's module is
    right/<name>_<framework>.py; what of the exercise's modules a solution does not have is the reference's.

    Raises CourseError for a folder without any of the modules.
    """
    folder = course.root / "reference" / exercise.id / "right"
    found = []
    for path in _entries(folder):
        if path.is_dir():
            files = _sources(path, deep=True)
            if not any(f"{module}.py" in files for module in exercise.modules):
                raise CourseError("{file} is missing.", file=_shown(course, path / f"{exercise.module}.py"))
        elif path.suffix == ".py":
            files = {f"{module_of(path, exercise)}.py": path.read_bytes()}
        else:
            continue
        found += alone(Solution(path.stem, _shown(course, path), _completed(files, exercise, reference)), exercise)
    return found


def module_of(path: Path, exercise: Exercise) -> str:
    """The module that a solution of one file stands for: a framework's where its name ends in `_<framework>`."""
    return next((exercise.framework_module(framework) for framework in exercise.frameworks
                 if path.stem.endswith(f"_{framework}")), exercise.module)


def _completed(files: dict[str, bytes], exercise: Exercise, reference: Solution) -> dict[str, bytes]:
    """`files` with the reference's module for each part that they lack."""
    lacking = [[f"{exercise.module}.py"], [f"{exercise.framework_module(framework)}.py" for framework in exercise.frameworks]]
    return files | {names[0]: reference.files[names[0]] for names in lacking if names and not any(n in files for n in names)}


def misconception_files(course: Course, exercise: Exercise) -> list[Path]:
    """reference/<id>/misconceptions/*.py, by name."""
    folder = course.root / "reference" / exercise.id / "misconceptions"
    return [path for path in _entries(folder) if path.suffix == ".py"]


def misconception(course: Course, exercise: Exercise, path: Path, right: Solution, properties: list[str]) -> Misconception:
    """The misconception in `path`; the module `reference` that it may import from is `right`.

    Raises CourseError, naming file and key, where its header is wrong or it redefines no function of the exercise.
    """
    shown, source = _shown(course, path), path.read_bytes()
    tree = parsed(source, shown)
    first = tree.body[0] if tree.body else None
    if not (isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)):
        raise CourseError("{file}: the header is missing; begin with a docstring that holds title, hint and fails.", file=shown)
    header = _Header(shown, first.lineno, first.value.value)
    module = module_of(path, exercise)
    functions = frozenset(bound_names(tree)) & set(exercise.functions_of(module))
    if not functions:
        raise CourseError("{file}: it redefines none of the functions {functions}.", file=shown,
                          functions=", ".join(exercise.functions_of(module)))
    modules = {f"{name}.py" for name in exercise.modules}
    helpers = {name: data for name, data in right.files.items() if name not in modules}
    files = _completed({**helpers, f"{module}.py": source}, exercise, right)
    files["reference.py"] = right.files[f"{module}.py"]
    return Misconception(Solution(path.stem, shown, files), header.text("title"), header.text("hint"),
                         header.fails(properties), functions)


def parsed(source: bytes, shown: str) -> ast.Module:
    """The syntax tree of a file of the course. Raises CourseError where it is not Python."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        raise CourseError("{file}, line {line}: not Python: {reason}.", file=shown, line=line,
                          reason=getattr(error, "msg", error)) from None


def bound_names(tree: ast.Module) -> set[str]:
    """The names to which the top level of a module gives a value itself; those of `import *` are not among them."""
    names: set[str] = set()
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del)):
            names.add(node.id)
        elif not isinstance(node, ast.Lambda):
            waiting += ast.iter_child_nodes(node)
    return names


class _Header:
    """The YAML docstring of a misconception; what is wrong in it is named by file, line and key."""

    def __init__(self, file: str, line: int, text: str) -> None:
        self._file, self._first = file, line - 1
        try:
            self._tree = parse(text)
        except TreeError as error:
            raise self._error(error.problem, error.line) from None
        if not self._tree.mapping:
            raise self._error(both("the docstring must hold the keys title, hint and fails."), 1)
        for key, node in self._tree.mapping.items():
            if key not in _KEYS:
                near = ", ".join(nearest(key, _KEYS, 1)) or ", ".join(_KEYS)
                raise self._error(both("unknown key `{key}`; did you mean `{near}`?", key=printable(key), near=near), node.line)
        for key in _KEYS:
            if key not in self._tree.mapping:
                raise self._error(both("the key `{key}` is missing.", key=key), 1)

    def text(self, key: str) -> Text:
        """A wording in every language. Raises CourseError."""
        node = self._tree.mapping[key]
        value = node.plain()
        if not isinstance(value, dict) or set(value) != set(LANGUAGES) or not all(
                isinstance(v, str) and v.strip() for v in value.values()):
            raise self._error(both("`{key}` must be text in each of the languages {languages}.", key=key,
                                   languages=", ".join(LANGUAGES)), node.line)
        return {lang: value[lang].strip() for lang in LANGUAGES}

    def fails(self, known: list[str]) -> frozenset[str]:
        """The property ids listed; an empty list is legal here, for `verify` says what belongs there. Raises CourseError."""
        node = self._tree.mapping["fails"]
        items = () if node.value is None else node.value
        if not isinstance(items, tuple):
            raise self._error(both("`fails` must be a list of property ids."), node.line)
        return frozenset(self._property(item, known) for item in items)

    def _property(self, item: Node, known: list[str]) -> str:
        if not isinstance(item.value, str):
            raise self._error(both("`fails` must be a list of property ids."), item.line)
        if item.value not in known:
            near = ", ".join(nearest(item.value, known)) or ", ".join(known[:_FEW]) + (", …" if len(known) > _FEW else "")
            raise self._error(both("`fails` lists {name}, which is no property; did you mean {near}?",
                                   name=printable(item.value), near=near), item.line)
        return item.value

    def _error(self, problem: Text, line: int) -> CourseError:
        return CourseError(both("{file}, line {line}: {problem}", file=self._file, line=self._first + line, problem=problem))


def _module_folder(course: Course, folder: Path, exercise: Exercise, name: str) -> Solution:
    for module in exercise.modules:
        if not (folder / f"{module}.py").is_file():
            raise CourseError("{file} is missing.", file=_shown(course, folder / f"{module}.py"))
    return Solution(name, _shown(course, folder / f"{exercise.module}.py"), _sources(folder))


def _sources(folder: Path, *, deep: bool = False) -> dict[str, bytes]:
    paths = sorted(folder.rglob("*.py")) if deep else sorted(folder.glob("*.py"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def _entries(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(path for path in folder.iterdir() if path.name[0] not in "._")


def _shown(course: Course, path: Path) -> str:
    return path.relative_to(course.root).as_posix()
