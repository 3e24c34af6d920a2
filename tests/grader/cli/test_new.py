"""`dlgrade new`: an exercise laid out in every tree, which loads, and which `verify` leads to its end."""

import subprocess
import sys

import pytest

from dlgrade.course.find import load_course


@pytest.fixture
def dlgrade(tiny):
    def run(*arguments):
        command = [sys.executable, "-m", "dlgrade", "--course", str(tiny.root), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)

    return run


def test_a_new_exercise_loads_and_says_what_to_write(tiny, dlgrade):
    """The course is whole at once; `verify` fails with a line for each thing that is still to be written."""
    before = (tiny.root / "assignments.yaml").read_text()
    done = dlgrade("new", "ex12_batch_norm")
    assert (done.returncode, done.stderr) == (0, "")
    assert "dlgrade verify ex12" in done.stdout
    assert (tiny.root / "assignments.yaml").read_text().startswith(before)
    assert [e.id for e in load_course(tiny.root).exercises] == ["ex01_double", "ex12_batch_norm"]
    done = dlgrade("verify", "ex12")
    assert done.returncode == 1
    for word in ("assignments.yaml", "statement.en.md", "statement.es.md", "hints.yaml", "title(en=", "hint(en=",
                 "NotImplementedError", "No right solution", "forgets_something", "TODO"):
        assert word in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    assert dlgrade("verify", "ex01", "--no-mutants").returncode == 1  # its misconceptions are still to be written


@pytest.mark.parametrize(("name", "word"), [("ex12", "no name"), ("Ex12_a", "no name"), ("ex01_other", "taken by ex01_double"),
                                            ("ex12_../x", "no name")])
def test_names_that_cannot_be(tiny, dlgrade, name, word):
    """An illegal or taken name is refused with the reason, and nothing is written."""
    before = sorted(tiny.root.rglob("*"))
    done = dlgrade("new", name)
    assert done.returncode == 2
    assert word in done.stderr
    assert sorted(tiny.root.rglob("*")) == before


def test_what_is_there_is_not_touched(tiny, dlgrade):
    """A folder of that name is pointed out before anything is written."""
    mine = tiny.put("reference/ex12_batch_norm/batch_norm.py", "mine\n")
    done = dlgrade("new", "ex12_batch_norm")
    assert done.returncode == 3
    assert "reference/ex12_batch_norm has no entry" in done.stderr
    assert mine.read_text() == "mine\n"
    assert not (tiny.root / "tests/public/ex12_batch_norm").exists()


def test_assignments_that_cannot_be_added_to(tiny, dlgrade):
    """Where the entry does not fit at the end, the file stays as it was and the entry is shown."""
    path = tiny.root / "assignments.yaml"
    path.write_text(path.read_text() + "\ndefaults: {device: cpu}\n")
    before = path.read_text()
    done = dlgrade("new", "ex12_batch_norm")
    assert done.returncode == 3
    assert "id: ex12_batch_norm" in done.stderr
    assert path.read_text() == before
