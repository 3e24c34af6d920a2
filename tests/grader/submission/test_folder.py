"""Folders on disk: what is read, what is passed over, what is refused."""

import os

import pytest

from dlgrade.errors import GraderFault
from dlgrade.submission import folder as under_test

SOURCE = b"def softmax(z):\n    return z\n"


def test_a_folder_gives_its_modules(folder, read):
    """The module and its helpers are read with their paths; other files are not."""
    (folder / "softmax.py").write_bytes(SOURCE)
    (folder / "pkg").mkdir()
    (folder / "pkg" / "__init__.py").write_bytes(b"")
    (folder / "notes.txt").write_bytes(b"not read")
    found = read(folder)
    assert found.files == {"pkg/__init__.py": b"", "softmax.py": SOURCE}
    assert (found.student, found.exercise, found.module, found.attempt) == ("ana", "ex05_softmax", "softmax", 1)
    assert found.origin == str(folder) and found.handed_in is None


def test_large_data_beside_the_module_costs_nothing(folder, read):
    """Files that are no sources are never opened, however large they are."""
    (folder / "softmax.py").write_bytes(SOURCE)
    with open(folder / "data.bin", "wb") as file:
        file.truncate(10**10)
    assert read(folder).files == {"softmax.py": SOURCE}


@pytest.mark.parametrize("name", ["softmax.py", "softmax.ipynb"])
@pytest.mark.parametrize("below", [False, True])
def test_the_module_as_a_link_or_a_pipe_is_refused(folder, refused, name, below):
    """A link in the module's place is not followed and a pipe not waited for; both are named."""
    place = folder / "sub" if below else folder
    place.mkdir(exist_ok=True)
    (place / name).symlink_to("/etc/passwd")
    assert "link" in refused(folder, name)
    (place / name).unlink()
    os.mkfifo(place / name)
    assert "pipe" in refused(folder, name)


def test_other_links_and_pipes_are_passed_over(folder, read):
    """Links to files, to a parent folder and to nowhere, and pipes, are not followed and stop nothing."""
    (folder / "softmax.py").write_bytes(SOURCE)
    (folder / "passwd.py").symlink_to("/etc/passwd")
    (folder / "up").symlink_to(folder.parent)
    (folder / "self").symlink_to("self")
    os.mkfifo(folder / "helper.py")
    assert read(folder).files == {"softmax.py": SOURCE}


def test_a_folder_of_nothing_but_links_is_told_from_an_empty_one(folder, refused):
    """The message lists a link that was not followed."""
    (folder / "solution.py").symlink_to("/etc/passwd")
    assert "solution.py" in refused(folder)


@pytest.mark.parametrize("kind", ["link", "pipe"])
def test_an_archive_that_is_a_link_or_a_pipe_is_refused(folder, refused, kind):
    """The one archive in a folder is read only if it is a plain file."""
    if kind == "link":
        (folder / "a.zip").symlink_to("/etc/passwd")
    else:
        os.mkfifo(folder / "a.zip")
    assert kind in refused(folder, "a.zip")


def test_caches_and_environments_are_passed_over(folder, read):
    """__pycache__, hidden folders and virtual environments are not the student's, though they hold thousands of files."""
    (folder / "softmax.py").write_bytes(SOURCE)
    for place in ("__pycache__", ".ipynb_checkpoints", "venv/lib"):
        (folder / place).mkdir(parents=True)
        (folder / place / "x.py").write_bytes(b"")
    (folder / "venv" / "pyvenv.cfg").write_bytes(b"")
    for n in range(300):
        (folder / "venv" / "lib" / f"m{n}.py").write_bytes(b"")
    assert read(folder).files == {"softmax.py": SOURCE}


def test_too_many_files_are_refused(folder, refused, monkeypatch):
    """More modules, or more entries, than a hand-in has are refused with the limit."""
    for n in range(201):
        (folder / f"m{n}.py").write_bytes(b"")
    assert "200 files" in refused(folder)
    monkeypatch.setattr("dlgrade.submission.basket.MAX_ENTRIES", 100)
    assert "more than 100 files and folders" in refused(folder)


def test_a_module_that_is_too_large_is_refused(folder, refused):
    """A source over the limit is refused by name and not read to its end."""
    with open(folder / "softmax.py", "wb") as file:
        file.truncate(10**10)
    assert "softmax.py is larger than 5 MB" in refused(folder)


def test_depth_is_bounded(folder, read):
    """Folders deeper than any package are not walked."""
    (folder / "softmax.py").write_bytes(SOURCE)
    deep = folder.joinpath(*["d"] * 40)
    deep.mkdir(parents=True)
    (deep / "x.py").write_bytes(b"")
    assert read(folder).files == {"softmax.py": SOURCE}


@pytest.mark.parametrize("name", [b"\xff.py", b"a\nb.py", b"\x1b[2J.py", b"a\\b.py", b"x" * 240 + b".py"])
def test_odd_names_beside_the_module_stop_nothing(folder, read, name):
    """A file whose name no module can have is passed over."""
    (folder / "softmax.py").write_bytes(SOURCE)
    with open(os.path.join(os.fsencode(folder), name), "wb"):
        pass
    assert read(folder).files == {"softmax.py": SOURCE}


def test_odd_names_are_shown_harmlessly(folder, refused):
    """Where there is no module, what lies there is listed without control or undecodable characters."""
    for name in (b"\xff.py", b"a\x1b[2J.py", b"\xe2\x80\xae.txt"):
        with open(os.path.join(os.fsencode(folder), name), "wb"):
            pass
    assert "\\xff.py" in refused(folder)


def test_names_are_spelt_as_python_spells_them(folder, read, refused):
    """A helper whose name is in NFD, as macOS may write it, is found under NFC, which Python imports; both are one name."""
    (folder / "softmax.py").write_bytes(SOURCE)
    (folder / "mo\u0301dulo.py").write_bytes(b"")
    assert sorted(read(folder).files) == ["m\u00f3dulo.py", "softmax.py"]
    (folder / "m\u00f3dulo.py").write_bytes(b"")
    assert "twice" in refused(folder)


def test_what_is_closed_to_the_grader_is_refused(folder, refused, closed):
    """A module, or a folder, without permission to read is the student's to open, not the grader's fault."""
    module = folder / "softmax.py"
    module.write_bytes(SOURCE)
    closed(module)
    assert "permission denied" in refused(folder, "softmax.py")
    module.unlink()
    (folder / "data").mkdir()
    closed(folder / "data")
    assert "permission denied" in refused(folder, "data")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_real_permissions_are_met(folder, refused):
    """A module of mode 000 is refused."""
    (folder / "softmax.py").write_bytes(SOURCE)
    (folder / "softmax.py").chmod(0)
    assert "permission denied" in refused(folder, "softmax.py")


def test_a_failing_disk_is_no_fault_of_the_students(folder, read, monkeypatch):
    """An input/output error is a fault of the grader's, which costs nobody a point."""
    (folder / "softmax.py").write_bytes(SOURCE)

    def fail(*_args):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(under_test.os, "open", fail)
    with pytest.raises(GraderFault, match=r"softmax\.py cannot be read: Input/output error\."):
        read(folder)
