"""The pytest plugin: marks, `--submission` and the `student` fixture. `pytest tests/public/ex05_... --submission PATH`.

It loads in every pytest run of an environment that has dlgrade, so it imports nothing heavy before it is asked to.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from dlgrade.grading.parts import PartCells
    from dlgrade.properties.student import Student

__all__: list[str] = []

_MARKS = {
    "points(n)": "what the property is worth",
    "function(name)": "the student's function that it judges",
    "title(en, es)": "the law in words",
    "hint(en, es)": "what to look at when it does not hold",
    "purity": "about side effects; counts only where another property of the function holds",
    "hidden": "shown to students by title and hint only",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("dlgrade")
    group.addoption("--submission", type=Path, help="a student's folder, module, notebook or archive")
    group.addoption("--isolation", default="full", choices=["full", "partial", "none"], help="level of the sandbox")


def pytest_configure(config: pytest.Config) -> None:
    for mark, meaning in _MARKS.items():
        config.addinivalue_line("markers", f"{mark}: dlgrade: {meaning}")
    path = config.getoption("--submission")
    if path:
        if not path.exists():
            raise pytest.UsageError(f"--submission: there is no file or folder {path}")
        from dlgrade.properties.profile import use_profile

        use_profile()


@pytest.fixture(scope="session")
def _dlgrade_cells(request: pytest.FixtureRequest) -> Iterator[dict[str, PartCells]]:
    cells: dict[str, PartCells] = {}
    yield cells
    for cell in cells.values():
        cell.close()
        cell.sandbox.close()


@pytest.fixture
def student(request: pytest.FixtureRequest, _dlgrade_cells: dict[str, PartCells]) -> Student:
    """The submission of `--submission`, its functions as attributes: `student.softmax(z)` runs in the sandbox."""
    from dlgrade.course.find import load_course
    from dlgrade.errors import DlgradeError
    from dlgrade.grading.isolation import sandbox_at
    from dlgrade.grading.parts import PartCells, framework_files
    from dlgrade.properties.student import Student
    from dlgrade.submission.read import read_hand_in

    path = request.config.getoption("--submission")
    if path is None:
        pytest.exit("these are properties of a student's code: --submission PATH says whose", 4)
    course = load_course(request.path.parents[3])
    exercise = course.exercise(request.path.parent.name)  # tests/public/<id>/test_*.py
    if exercise.id not in _dlgrade_cells:
        try:
            submission = read_hand_in(path, exercise, student="")
            sandbox = sandbox_at(request.config.getoption("--isolation"), exercise.imports)
            _dlgrade_cells[exercise.id] = PartCells(exercise, framework_files(course, exercise), submission, sandbox)
        except DlgradeError as e:
            pytest.exit(str(e), e.exit_status)
    cell = _dlgrade_cells[exercise.id]
    cell.new_property()
    return Student(cell)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Beneath a property that does not hold: the calls as one would type them, what should hold, the hint."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    student = getattr(item, "funcargs", {}).get("student")
    if report.when != "call" or not report.failed or student is None:
        return
    from dlgrade.properties.show import calls_of

    lines = [f"{call.function}({call.arguments})\n  → {call.returned}" for call in calls_of(student._log)][-4:]
    for mark, word in (("title", "should hold"), ("hint", "hint")):
        marker = item.get_closest_marker(mark)
        if marker is not None:
            lines.append(f"{word}: {marker.kwargs.get('en', '')}")
    report.sections.append(("dlgrade", "\n".join(lines)))
