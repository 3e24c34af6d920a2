"""The ways in: a path of any kind, a lone archive, the times, and the hash of what was read."""

import io
import os
import unicodedata
import zipfile
from datetime import UTC, datetime

import pytest

from dlgrade.errors import UsageError
from dlgrade.submission.model import Submission
from dlgrade.submission.read import content_hash, read_submission

SOURCE = b"def softmax(z):\n    return z\n"
EARLY, LATE = b"2020-01-01 00:00:00 UTC", b"2026-03-01 12:00:00.000000 UTC"


def zipped(**files):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return made.getvalue()


@pytest.mark.parametrize("name", ["softmax.py", "my solution.py", "softmax (2).py"])
def test_a_single_file_is_the_module(tmp_path, read, name):
    """A .py file given by itself is meant as the module, whatever it is called."""
    (tmp_path / name).write_bytes(SOURCE)
    assert read(tmp_path / name).files == {"softmax.py": SOURCE}


def test_a_single_notebook_is_the_module(tmp_path, read, notebook):
    """An .ipynb file given by itself is turned into the module."""
    (tmp_path / "work.ipynb").write_bytes(notebook("x = 1"))
    assert b"\nx = 1\n" in read(tmp_path / "work.ipynb").files["softmax.py"]


@pytest.mark.parametrize("name", ["softmax.txt", "softmax", "softmax.pyc", "softmax.rar"])
def test_other_files_are_refused(tmp_path, refused, name):
    """A file of another kind is refused with the kinds that are read."""
    (tmp_path / name).write_bytes(SOURCE)
    assert ".tar.gz" in refused(tmp_path / name)


def test_a_link_or_a_pipe_is_refused(tmp_path, refused):
    """A path that is a link or a pipe is neither followed nor waited for."""
    (tmp_path / "real.py").write_bytes(SOURCE)
    (tmp_path / "softmax.py").symlink_to("real.py")
    refused(tmp_path / "softmax.py")
    os.mkfifo(tmp_path / "pipe.py")
    refused(tmp_path / "pipe.py")


def test_a_path_that_is_not_there_shows_the_nearest(tmp_path, read):
    """A path that does not exist is a mistake of the command, and what lies near it is shown."""
    (tmp_path / "softmax.py").write_bytes(SOURCE)
    with pytest.raises(UsageError, match=r"Was .*softmax\.py meant\?"):
        read(tmp_path / "sofmax.py")
    with pytest.raises(UsageError, match="There is no file or folder"):
        read(tmp_path / "no" / "such" / "thing")
    with pytest.raises(UsageError, match="There is no file or folder"):
        read(tmp_path / "softmax.py" / "x")


@pytest.mark.parametrize("name", ["entrega.zip", "práctica final.zip"])
def test_a_lone_archive_in_the_folder_is_the_hand_in(folder, read, name):
    """An archive that lies alone in the folder, or beside files that are no sources, is opened."""
    (folder / name).write_bytes(zipped(wrap__softmax_py=SOURCE))
    (folder / "comment.txt").write_bytes(b"my work")
    assert read(folder).files == {"softmax.py": SOURCE}


def test_an_archive_beside_the_module_is_data(folder, read):
    """Where the module is there, an archive beside it is not opened."""
    (folder / "softmax.py").write_bytes(SOURCE)
    (folder / "data.zip").write_bytes(b"PK\x03\x04 broken")
    assert read(folder).files == {"softmax.py": SOURCE}


def test_several_archives_are_refused(folder, refused):
    """Of two archives none is guessed."""
    for name in ("first.zip", "second.zip"):
        (folder / name).write_bytes(zipped(softmax_py=SOURCE))
    message = refused(folder)
    assert "first.zip" in message and "second.zip" in message


def test_what_is_wrong_in_a_lone_archive_names_the_archive(folder, refused):
    """The file to mend is the archive, not the folder it lies in."""
    (folder / "entrega.zip").write_bytes(zipped(readme_txt=b""))
    refused(folder, "entrega.zip")
    (folder / "entrega.zip").write_bytes(b"PK\x03\x04 broken")
    refused(folder, "entrega.zip")


def test_the_time_beside_the_hand_in_goes_before_the_students_own(folder, read):
    """A timestamp.txt that the student packed cannot move the time that the system wrote."""
    (folder / "timestamp.txt").write_bytes(LATE)
    (folder / "a.zip").write_bytes(zipped(wrap__softmax_py=SOURCE, wrap__timestamp_txt=EARLY, timestamp_txt=EARLY))
    assert read(folder).handed_in == datetime(2026, 3, 1, 12, tzinfo=UTC)
    (folder / "a.zip").unlink()
    (folder / "a").mkdir()
    (folder / "a" / "timestamp.txt").write_bytes(EARLY)
    (folder / "a" / "softmax.py").write_bytes(SOURCE)
    assert read(folder).handed_in == datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_a_time_among_the_data_is_data(folder, read):
    """Only the timestamp.txt beside the module is the time of hand-in."""
    (folder / "softmax.py").write_bytes(SOURCE)
    (folder / "data").mkdir()
    (folder / "data" / "timestamp.txt").write_bytes(EARLY)
    assert read(folder).handed_in is None


def test_a_strange_timestamp_stops_nothing(folder, read):
    """A timestamp.txt that is huge or nonsense is ignored."""
    (folder / "softmax.py").write_bytes(SOURCE)
    for content in (b"\xff" * 6_000_000, b"yesterday", b""):
        (folder / "timestamp.txt").write_bytes(content)
        assert read(folder).handed_in is None


@pytest.mark.parametrize("student", ["maría josé ñúñez", "Zoë O'Brien-Łuk", "王小明"])
def test_students_keep_their_names(folder, student):
    """Accents, spaces and other scripts stay in the student's id, in NFC."""
    (folder / "softmax.py").write_bytes(SOURCE)
    for form in ("NFC", "NFD"):
        found = read_submission(folder, student=unicodedata.normalize(form, student), exercise="ex05_softmax", module="softmax")
        assert found.student == unicodedata.normalize("NFC", student)


def test_a_students_name_can_always_be_written(folder):
    """Undecodable bytes and control characters in the student's name become escapes."""
    (folder / "softmax.py").write_bytes(SOURCE)
    found = read_submission(folder, student="jos\udce9\x1b", exercise="ex05_softmax", module="softmax")
    assert found.student == "jos\\xe9\\x1b" and found.student.encode()


def test_a_helper_that_is_no_text_is_kept_as_it_is(folder, read):
    """A helper that cannot be decoded costs nothing unless it is imported, and Python then says what is wrong."""
    (folder / "softmax.py").write_bytes(SOURCE)
    (folder / "old.py").write_bytes(b"\xff\0")
    assert read(folder).files == {"old.py": b"\xff\0", "softmax.py": SOURCE}


def test_nothing_is_left_on_disk(folder, read):
    """Reading an archive extracts nothing beside it."""
    (folder / "a.zip").write_bytes(zipped(softmax_py=SOURCE))
    before = sorted(folder.parent.rglob("*"))
    read(folder)
    assert sorted(folder.parent.rglob("*")) == before


def test_the_hash_is_the_same_for_the_same_files(tmp_path, folder, read):
    """A folder, an archive of it and a single file hash alike, whoever handed in, and where and when."""
    (folder / "softmax.py").write_bytes(SOURCE)
    expected = content_hash(read(folder))
    (folder / "timestamp.txt").write_bytes(EARLY)
    (tmp_path / "a.zip").write_bytes(zipped(ex05__softmax_py=SOURCE))
    assert {content_hash(read(p)) for p in (folder, tmp_path / "a.zip", folder / "softmax.py")} == {expected}
    assert expected == "686de6879f94f0a8a03186413e6f0e8f87d7b26a4584340e23b29f2ab02e4ed5"


@pytest.mark.parametrize("files", [
    {"softmax.py": SOURCE + b"\n"}, {"softmax.py": SOURCE, "a.py": b""}, {"softmax.py": SOURCE, "a.p": b"y"},
    {"softmax.py": b"", "b.py": SOURCE}, {"softmax.py": SOURCE[:1], "x": SOURCE[1:]},
])
def test_the_hash_tells_files_apart(files):
    """Another byte, name or split of the files gives another hash; so does another module."""
    def hashed(files, module="softmax"):
        return content_hash(Submission("ana", "ex05_softmax", module, files))

    assert hashed(files) != hashed({"softmax.py": SOURCE})
    assert hashed(files) != hashed(files, "tanh")
    assert hashed(files) == hashed(dict(reversed(files.items())))
