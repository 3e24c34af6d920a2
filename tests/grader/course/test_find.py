"""The course is found, and its exercises by whatever part of their name is enough."""

import os
import re
from pathlib import Path

import pytest

from dlgrade.course import Course, find, find_course
from dlgrade.errors import CourseError, UsageError


def _refused(call, *args) -> str:
    with pytest.raises(UsageError) as caught:
        call(*args)
    assert caught.value.exit_status == 2
    return caught.value.text["en"]


def test_found_from_a_folder_below(fake, monkeypatch):
    """The nearest folder upwards with an assignments.yaml is the course."""
    monkeypatch.chdir(fake.root / "exercises" / "ex01_alpha")
    assert find_course().root == fake.root


def test_order(fake, monkeypatch, tmp_path):
    """--course wins over DLGRADE_COURSE, that over the folders around, those over the packaged copy."""
    courses = {}
    for name in ("explicit", "variable", "packaged"):
        courses[name] = tmp_path / name
        (courses[name]).symlink_to(fake.root)
    monkeypatch.setattr(find, "_PACKAGED", courses["packaged"])
    assert find_course().root == fake.root
    monkeypatch.setenv("DLGRADE_COURSE", "")
    assert find_course().root == fake.root
    monkeypatch.setenv("DLGRADE_COURSE", str(courses["variable"]))
    assert find_course().root == courses["variable"]
    assert find_course(courses["explicit"]).root == courses["explicit"]
    assert find_course(courses["explicit"] / "assignments.yaml").root == courses["explicit"]
    monkeypatch.delenv("DLGRADE_COURSE")
    monkeypatch.chdir(tmp_path)
    assert find_course().root == courses["packaged"]


def test_a_relative_course_stays_where_it_is(fake, monkeypatch):
    """The root is absolute, so that a later change of folder does not lose the course."""
    monkeypatch.chdir(fake.root.parent)
    assert find_course(Path("course")).root == fake.root


def test_no_course_at_all(monkeypatch, tmp_path):
    """Without any course the message says where one was looked for and how to name one."""
    monkeypatch.delenv("DLGRADE_COURSE", raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(find, "_PACKAGED", tmp_path / "nowhere")
    assert _refused(find_course) == (
        f"No course was found: there is no assignments.yaml in {tmp_path} or a folder above it. Go to the course's folder, "
        "or name it with --course or DLGRADE_COURSE."
    )


def test_a_current_folder_that_is_gone(monkeypatch, tmp_path):
    """A current folder that was removed is no traceback."""
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.delenv("DLGRADE_COURSE", raising=False)
    monkeypatch.chdir(gone)
    monkeypatch.setattr(find, "_PACKAGED", tmp_path / "nowhere")
    gone.rmdir()
    try:
        assert "No course was found" in _refused(find_course)
    finally:
        os.chdir(tmp_path)


def test_a_named_course_that_is_not_there(fake, monkeypatch, tmp_path):
    """A wrong --course or DLGRADE_COURSE is named, and nothing else is tried."""
    assert _refused(find_course, tmp_path) == f"--course names {tmp_path}, but there is no assignments.yaml there."
    monkeypatch.setenv("DLGRADE_COURSE", str(tmp_path / "x"))
    assert _refused(find_course) == f"DLGRADE_COURSE names {tmp_path / 'x'}, but there is no assignments.yaml there."


def test_a_wrong_course_is_not_passed_over(fake, monkeypatch):
    """A broken course in the nearest folder is an error of its own, not a reason to look on."""
    fake.change("version: 1", "version: 3")
    with pytest.raises(CourseError):
        find_course()


@pytest.mark.parametrize(("name", "found"), [
    ("ex02_beta", "ex02_beta"), ("ex02", "ex02_beta"), ("ex2", "ex02_beta"), ("EX02", "ex02_beta"), ("ex02_", "ex02_beta"),
    ("ex02_be", "ex02_beta"), ("ex02_beta/", "ex02_beta"), (" ex03 ", "ex03_gamma"),
])
def test_names_that_are_enough(fake, name, found):
    """The id, the number with or without its zero, and any unambiguous beginning name an exercise."""
    assert fake.load().exercise(name).id == found


def test_a_number_is_never_the_beginning_of_a_longer_one(fake):
    """`ex1` is exercise 1, whether or not there is an ex10."""
    for path in list((fake.root / "exercises").iterdir()) + list((fake.root / "tests/public").iterdir()):
        if path.name == "ex02_beta":
            path.rename(path.with_name("ex10_beta"))
    fake.change("ex02_beta", "ex10_beta")
    course = fake.load()
    assert course.exercise("ex1").id == "ex01_alpha"
    assert course.exercise("ex10").id == "ex10_beta"


def test_names_that_are_not_enough(fake):
    """An unknown name gets the nearest ones, an ambiguous one all it may mean."""
    course = fake.load()
    assert _refused(course.exercise, "ex0") == "There is no exercise `ex0`; did you mean ex01_alpha, ex02_beta, ex03_gamma?"
    assert _refused(course.exercise, "ex0_beta") == "There is no exercise `ex0_beta`; did you mean ex02_beta?"
    assert _refused(course.exercise, "gamma") == "There is no exercise `gamma`; did you mean ex03_gamma?"
    assert _refused(course.exercise, "zzz") == "There is no exercise `zzz`; `dlgrade list` shows those there are."
    assert _refused(course.exercise, "e") == "`e` is the beginning of several exercises: ex01_alpha, ex02_beta, ex03_gamma."
    assert _refused(course.exercise, "") == "There is no exercise ``; `dlgrade list` shows those there are."
    assert "\\x1b" in _refused(course.exercise, "\x1b[31m" + "x" * 500) and len(_refused(course.exercise, "x" * 5000)) < 200


def test_two_exercises_of_one_number(fake):
    """Where two exercises share a number, it is ambiguous, and their ids still tell them apart."""
    first = fake.load().assignments[0]
    twin = first.exercises[0].model_copy(update={"id": "ex01_alphabet"})
    course = Course(fake.root, {}, (first.model_copy(update={"exercises": (*first.exercises, twin)}),))
    assert course.exercise("ex01_alpha").id == "ex01_alpha"
    assert _refused(course.exercise, "ex1") == "`ex1` is the beginning of several exercises: ex01_alpha, ex01_alphabet."


def test_paths(fake):
    """Every path derives from the id; what a students' copy lacks is None."""
    course = fake.load()
    alpha = course.exercises[0]
    assert course.stub_dir(alpha) == fake.root / "exercises/ex01_alpha"
    assert course.public_tests(alpha) == fake.root / "tests/public/ex01_alpha"
    assert course.hidden_tests(alpha) is None and course.reference(alpha) is None
    assert course.statement(alpha, "es") is None and course.hints(alpha) is None
    fake.put("reference/ex01_alpha/alpha.py", "")
    english = fake.put("exercises/ex01_alpha/statement.en.md", "")
    assert course.reference(alpha) == fake.root / "reference/ex01_alpha"
    assert course.statement(alpha, "es") == english
    spanish = fake.put("exercises/ex01_alpha/statement.es.md", "")
    assert course.statement(alpha, "es") == spanish


def test_content_hash(fake):
    """The hash changes with whatever decides a grade, and with nothing else."""
    def now(exercise: int = 0) -> str:
        course = fake.load()
        return course.content_hash(course.exercises[exercise])

    first, other = now(), now(1)
    assert re.fullmatch("[0-9a-f]{64}", first) and first == now() != other
    fake.put("exercises/ex01_alpha/__pycache__/alpha.pyc", "cache")
    fake.put("tests/public/ex01_alpha/.hypothesis/x", "cache")
    os.utime(fake.root / "exercises/ex01_alpha/alpha.py", (0, 0))
    assert now() == first
    seen = {first}
    for path in ("exercises/ex01_alpha/alpha.py", "tests/public/ex01_alpha/test_it.py", "reference/ex01_alpha/wrong/a.py",
                 "tests/public/ex01_alpha/test_new.py"):
        fake.put(path, "changed")
        assert now() not in seen
        seen.add(now())
    fake.change("first: 40, second: 60", "first: 50, second: 50")
    assert now() not in seen
    assert now(1) == other
