"""The registry and the folders match both ways."""

import shutil

import pytest


@pytest.mark.parametrize(("tree", "line"), [("exercises", 20), ("tests/public", 20)])
def test_a_missing_folder(fake, tree, line):
    """An entry without its folder is named with its line."""
    shutil.rmtree(fake.root / tree / "ex02_beta")
    assert fake.error() == f"assignments.yaml, line {line}: the folder {tree}/ex02_beta, which `id` names, is missing."


def test_a_folder_with_a_slip_in_its_name(fake):
    """Where a folder without an entry has nearly the missing one's name, it is suggested."""
    (fake.root / "exercises/ex02_beta").rename(fake.root / "exercises/ex02_bata")
    assert fake.error() == (
        "assignments.yaml, line 20: the folder exercises/ex02_beta, which `id` names, is missing; did you mean `ex02_bata`?"
    )


def test_a_missing_stub(fake):
    """A module without its stub is named with its line, and so is what lies there instead."""
    (fake.root / "exercises/ex01_alpha/alpha.py").rename(fake.root / "exercises/ex01_alpha/alfa.py")
    fake.put("exercises/ex01_alpha/harness.py", "")
    assert fake.error() == (
        "assignments.yaml, line 9: the stub exercises/ex01_alpha/alpha.py, which `module` names, is missing; did you mean "
        "`alfa`?"
    )


def test_a_missing_framework_stub(fake):
    """Each framework of an exercise has its own stub."""
    (fake.root / "exercises/ex03_gamma/gamma_torch.py").unlink()
    assert "line 29: the stub exercises/ex03_gamma/gamma_torch.py" in fake.error()


def test_hidden_tests_are_all_there_or_not_at_all(fake):
    """A students' copy has no tests/hidden; where it exists, each exercise has its folder."""
    assert fake.load().hidden_tests(fake.load().exercises[0]) is None
    for name in ("ex01_alpha", "ex03_gamma"):
        fake.put(f"tests/hidden/{name}/test_it_hidden.py", "")
    assert fake.error() == (
        "assignments.yaml, line 20: the folder tests/hidden/ex02_beta, which `id` names, is missing."
    )
    fake.put("tests/hidden/ex02_beta/test_it_hidden.py", "")
    fake.load()


@pytest.mark.parametrize("tree", ["exercises", "tests/public", "tests/hidden", "reference"])
def test_a_folder_without_entry(fake, tree):
    """A folder of an exercise that is not registered is named."""
    for name in ("ex01_alpha", "ex02_beta", "ex03_gamma", "ex09_lost"):
        fake.put(f"{tree}/{name}/x.txt", "")
    assert fake.error() == (
        f"assignments.yaml: the folder {tree}/ex09_lost has no entry; add one to `assignments`, or remove the folder."
    )


def test_other_folders_are_let_be(fake):
    """Caches, hidden and private folders, files, and helpers beside the tests need no entry."""
    for path in ("exercises/__pycache__/x.pyc", "exercises/.ipynb_checkpoints/x", "exercises/_drafts/x.md",
                 "exercises/README.md", "tests/public/shared/x.py", "tests/public/conftest.py", "reference/common/x.py"):
        fake.put(path, "")
    assert len(fake.load().exercises) == 3
