"""assignments.yaml and the folders of the course match, both ways."""

import ast
from pathlib import Path

import pytest
import yaml

from dlgrade.course import Exercise, load_course
from dlgrade.i18n import LANGUAGES

ROOT = Path(__file__).parents[3]
COURSE = load_course(ROOT)
IDS = {exercise.id for exercise in COURSE.exercises}
each_exercise = pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda exercise: exercise.id)


@pytest.mark.parametrize("tree", ["exercises", "tests/public", "tests/hidden", "reference"])
def test_a_tree_has_a_folder_for_each_exercise_and_no_other(tree: str) -> None:
    """Every exercise of assignments.yaml has its folder in the tree, and every folder there has its entry."""
    folders = {path.name for path in (ROOT / tree).iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == IDS


@each_exercise
def test_an_exercise_has_its_pages(exercise: Exercise) -> None:
    """The statement is there in both languages, and every function has hints in both."""
    folder = COURSE.stub_dir(exercise)
    assert [lang for lang in LANGUAGES if not (folder / f"statement.{lang}.md").is_file()] == []
    page = COURSE.hints(exercise)
    assert page is not None
    hints = yaml.safe_load(page.read_text(encoding="utf-8"))
    assert list(hints) == list(exercise.functions)
    assert all(set(hint) == set(LANGUAGES) and all(hint.values()) for each in hints.values() for hint in each)
    assert all(len(each) >= 2 for each in hints.values())


@each_exercise
def test_an_exercise_has_tests_of_both_kinds(exercise: Exercise) -> None:
    """Public and hidden folders hold files that pytest collects, and no name is used in both."""
    hidden = COURSE.hidden_tests(exercise)
    assert hidden is not None
    names = [{path.name for path in folder.glob("test_*.py")} for folder in (COURSE.public_tests(exercise), hidden)]
    assert all(names) and not names[0] & names[1]


@each_exercise
def test_an_exercise_has_right_and_wrong_solutions(exercise: Exercise) -> None:
    """The reference of every module, other right solutions and misconceptions are there."""
    folder = COURSE.reference(exercise)
    assert folder is not None
    assert [module for module in exercise.modules if not (folder / f"{module}.py").is_file()] == []
    assert [kind for kind in ("right", "misconceptions") if not any((folder / kind).glob("*"))] == []


@each_exercise
def test_stub_and_reference_agree(exercise: Exercise) -> None:
    """The stub names the same functions as the reference, with the same signatures and docstrings, in the same order."""
    reference = COURSE.reference(exercise)
    assert reference is not None
    for module in exercise.modules:
        stub, full = (_functions(folder / f"{module}.py") for folder in (COURSE.stub_dir(exercise), reference))
        assert list(stub) == list(exercise.functions)
        assert stub == {name: full.get(name) for name in stub}


def _functions(file: Path) -> dict[str, tuple[str, str | None]]:
    """Public function → its signature and docstring."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = [node for node in tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
    return {f.name: (f"{ast.unparse(f.args)} -> {f.returns and ast.unparse(f.returns)}", ast.get_docstring(f)) for f in found}
