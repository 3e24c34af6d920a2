"""The files of a new exercise: whole enough to load, and each saying what is to be written in it."""

from __future__ import annotations

import re
from pathlib import Path

from dlgrade.course.find import Course, load_course
from dlgrade.course.load import FILE_NAME
from dlgrade.errors import CourseError, UsageError

__all__ = ["scaffold"]

_ENTRY = """
  - id: {id}
    title: {{en: "TODO: a title", es: "TODO: un título"}}
    module: {module}
    difficulty: 1
    minutes: 60
    points: 100
    functions:
      {function}: 100
"""
_STUB = '''"""TODO: what the module is about, with its source."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray


def {function}(x: ArrayLike) -> NDArray[np.float64]:
    """TODO: what it computes, in one sentence.

    TODO: the formula.

    x: TODO: shape, units, what is legal.
    Returns TODO: shape and meaning.
    Source: TODO.
    """
    # TODO: the one step that a student should think about.
    raise NotImplementedError
'''
_STATEMENT = {
    "en": "# TODO: title\n\nTODO: what and why; the formulas; a worked figure; where the source slips and why; what is\n"
          "judged, and how; what may be imported.\n",
    "es": "# TODO: título\n\nTODO: qué y por qué; las fórmulas; un cálculo resuelto; dónde se equivoca la fuente y por\n"
          "qué; qué se evalúa y cómo; qué se puede importar.\n",
}
_HINTS = """{function}:
  - en: "TODO: a nudge."
    es: "TODO: un empujoncito."
  - en: "TODO: nearly the answer."
    es: "TODO: casi la respuesta."
"""
_PROPERTY = '''"""TODO: what these properties say of {function}."""

import pytest
from hypothesis import example, given

import numpy as np
from dlgrade.testing import assert_close, vectors

pytestmark = pytest.mark.function("{function}")


@pytest.mark.points(50)
@pytest.mark.title(en="TODO: the law in words", es="TODO: la ley en palabras")
@pytest.mark.hint(en="TODO: what to look at when it does not hold", es="TODO: qué mirar cuando no se cumple")
@given(x=vectors())
@example(x=np.array([1.0]))
def test_{function}_{kind}(student, x):
    """TODO: replace this law by one that holds for right answers and for no others."""
    assert_close(student.{function}(x), x)
'''
_MISCONCEPTION = '''"""
title: {{en: "TODO: the mistake in words", es: "TODO: el error en palabras"}}
hint: {{en: "TODO: a question that leads to it", es: "TODO: una pregunta que lleve a él"}}
fails: []
"""
from reference import *  # everything else as in the reference


def {function}(x):
    return x  # TODO: the mistake
'''


def scaffold(course: Course, name: str) -> list[Path]:
    """Write the files of the exercise `name` (as `ex12_name`), and its entry in assignments.yaml; the paths written.

    Nothing is overwritten: a course with a folder of that name but no entry does not load. Raises UsageError where the name
    is not legal or taken.
    """
    if not re.fullmatch(r"ex[0-9]{2}_[a-z][a-z0-9_]*[a-z0-9]", name):
        raise UsageError("`{name}` is no name for an exercise: write `ex`, two digits, `_`, then small letters, digits and "
                         "`_`, as in ex12_batch_norm.", name=name)
    number = name.partition("_")[0]
    for exercise in course.exercises:
        if exercise.id.partition("_")[0] == number:
            raise UsageError("{number} is taken by {exercise}; choose another number.", number=number, exercise=exercise.id)
    module = name.partition("_")[2]
    values = {"id": name, "module": module, "function": f"first_of_{module}"}
    texts = {
        f"exercises/{name}/{module}.py": _STUB.format(**values),
        f"exercises/{name}/statement.en.md": _STATEMENT["en"],
        f"exercises/{name}/statement.es.md": _STATEMENT["es"],
        f"exercises/{name}/hints.yaml": _HINTS.format(**values),
        f"tests/public/{name}/test_{values['function']}.py": _PROPERTY.format(**values, kind="law"),
        f"tests/hidden/{name}/test_{values['function']}_hidden.py": _PROPERTY.format(**values, kind="corner"),
        f"reference/{name}/{module}.py": _STUB.format(**values),
        f"reference/{name}/misconceptions/forgets_something.py": _MISCONCEPTION.format(**values),
    }
    for path, text in texts.items():
        (course.root / path).parent.mkdir(parents=True, exist_ok=True)
        (course.root / path).write_text(text, encoding="utf-8")
    _enter(course, _ENTRY.format(**values))
    return [course.root / path for path in (*texts, FILE_NAME)]


def _enter(course: Course, entry: str) -> None:
    """Add the entry at the end of assignments.yaml, whose comments and order stay. Raises CourseError, the file as it was."""
    path = course.root / FILE_NAME
    before = path.read_text(encoding="utf-8")
    indent = re.search(r"^assignments:[^\n]*\n(?:\s*#[^\n]*\n|\s*\n)*( *)- ", before, re.MULTILINE)
    lines = entry if indent is None else re.sub(r"^  ", indent.group(1), entry, flags=re.MULTILINE)
    path.write_text(before.rstrip("\n") + "\n" + lines, encoding="utf-8")
    try:
        load_course(course.root)
    except CourseError:
        path.write_text(before, encoding="utf-8")
        raise CourseError("The entry could not be added to {file}: its `assignments:` do not stand last, or not as a list of "
                          "lines. Add this by hand: {entry}", file=path, entry=entry) from None
