"""Which file is the module: never a guess between two."""

import pytest

SOURCE = b"def softmax(z):\n    return z\n"


@pytest.fixture
def holding(folder, notebook):
    """Fills the hand-in's folder with files of these names; gives the folder."""
    def fill(*names):
        for name in names:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(notebook("def softmax(z):\n    return z") if name.endswith(".ipynb") else SOURCE)
        return folder

    return fill


@pytest.mark.parametrize("names", [
    ("softmax.py", "softmax.ipynb"),
    ("softmax.py", "ex05_softmax.ipynb"),
    ("softmax.ipynb", "ex05_softmax.ipynb"),
    ("one.ipynb", "two.ipynb"),
    ("softmax.py", "softmax/__init__.py"),
    ("wrap/softmax.py", "wrap/softmax.ipynb"),
])
def test_two_candidates_are_refused(holding, refused, names):
    """A module beside a notebook of its name, two notebooks, or a module beside a package: both are named."""
    message = refused(holding(*names))
    assert all(name.removeprefix("wrap/") in message for name in names)


@pytest.mark.parametrize("names", [
    ("softmax.ipynb", "draft.ipynb"), ("ex05_softmax.ipynb", "draft.ipynb"), ("work.ipynb",), ("work.ipynb", "helper.py"),
    ("softmax.py", "draft.ipynb"), ("softmax.py", "old/softmax.py"), ("wrap/softmax.py",), ("wrap/deep/softmax.ipynb",),
])
def test_one_candidate_is_taken(holding, read, names):
    """The module goes before notebooks of other names; of notebooks, the one of the right name, or the only one, counts."""
    assert b"def softmax(z)" in read(holding(*names)).files["softmax.py"]


def test_a_notebook_without_code_is_no_rival(holding, read, notebook):
    """A notebook of the module's name that holds only text does not stand against the module."""
    folder = holding("softmax.py")
    (folder / "softmax.ipynb").write_bytes(notebook({"cell_type": "markdown", "metadata": {}, "source": "# Softmax"}))
    assert read(folder).files == {"softmax.py": SOURCE}


@pytest.mark.parametrize(("name", "shown"), [
    ("soft_max.py", "must be called softmax.py"),
    ("Softmax.py", "must be called softmax.py"),
    ("softmax.PY", "must be called softmax.py"),
    ("sofmtax.py", "must be called softmax.py"),
    ("whatever.py", "must be called softmax.py"),
    ("softmax (1).py", "must be called softmax.py"),
])
def test_a_wrong_name_is_shown_beside_the_right_one(holding, refused, name, shown):
    """The nearest file that is there is named, and what it must be called."""
    message = refused(holding(name))
    assert name in message and shown in message


def test_a_module_in_the_wrong_place_is_found(holding, refused):
    """A module that lies in one of several folders is named with its place."""
    message = refused(holding("src/softmax.py", "helper.py"))
    assert "src/softmax.py" in message and "at the top" in message


def test_nothing_is_said_to_be_nothing(folder, refused):
    """An empty hand-in, or one of a timestamp alone, says what was due."""
    assert "is empty" in refused(folder)
    (folder / "timestamp.txt").write_text("2026-03-01 12:00:00 UTC", encoding="ascii")
    assert "softmax.py" in refused(folder)


def test_a_hand_in_without_sources_lists_what_it_holds(holding, refused):
    """Where nothing comes near, some of what is there is listed, and the list ends."""
    folder = holding(*(f"picture{n}.jpg" for n in range(30)))
    message = refused(folder)
    assert "picture0.jpg" in message and message.count("picture") == 5 and "…" in message
