"""Finding the hand-ins of a class: sorted, with a word on all that is passed over."""

import os
import unicodedata

import pytest

from dlgrade.errors import UsageError
from dlgrade.submission.discover import discover

EXERCISES = ["ex01_neuron", "ex05_softmax"]


@pytest.fixture
def root(tmp_path):
    """A class of one: ana handed in both exercises."""
    made = tmp_path / "submitted"
    for exercise in EXERCISES:
        (made / "ana" / exercise).mkdir(parents=True)
    return made


def pairs(discovery):
    return [(f.student, f.exercise) for f in discovery.found]


def warned(discovery):
    return [text["en"] for text in discovery.warnings]


def test_folders_and_archives_are_found_in_order(root):
    """Folders and archives named after an exercise are found, sorted by student and exercise."""
    (root / "zoe").mkdir()
    for name in ("ex05_softmax.zip", "ex01_neuron.tar.gz"):
        (root / "zoe" / name).write_bytes(b"")
    (root / "bruno" / "ex01_neuron").mkdir(parents=True)
    found = discover(root, EXERCISES)
    assert pairs(found) == [("ana", "ex01_neuron"), ("ana", "ex05_softmax"), ("bruno", "ex01_neuron"),
                            ("zoe", "ex01_neuron"), ("zoe", "ex05_softmax")]
    assert found.found[-1].path == root / "zoe" / "ex05_softmax.zip" and not found.warnings


def test_only_some_exercises_or_students(root):
    """The hand-ins can be narrowed to some exercises and students; how the student is spelt in Unicode is the same."""
    (root / unicodedata.normalize("NFD", "José") / "ex01_neuron").mkdir(parents=True)
    assert pairs(discover(root, EXERCISES, [unicodedata.normalize("NFC", "José")])) == [("José", "ex01_neuron")]
    assert pairs(discover(root, EXERCISES, ["ana"]))[0] == ("ana", "ex01_neuron")


def test_odd_student_names_are_printable(root):
    """A folder whose name is not UTF-8 is found, and its student's id can be written anywhere."""
    os.makedirs(os.path.join(os.fsencode(root), b"jos\xe9\x1b", b"ex01_neuron"))
    found = discover(root, EXERCISES, ["jos\\xe9\\x1b"])
    assert pairs(found) == [("jos\\xe9\\x1b", "ex01_neuron")] and found.found[0].path.is_dir()


def test_one_student_in_two_spellings_is_one(root):
    """Of two folders whose names differ only in NFC and NFD the first counts, and the other is warned of."""
    for form in ("NFC", "NFD"):
        (root / unicodedata.normalize(form, "José") / "ex01_neuron").mkdir(parents=True)
    found = discover(root, EXERCISES)
    assert pairs(found).count(("José", "ex01_neuron")) == 1
    assert len(found.warnings) == 1 and "same student" in warned(found)[0]


def test_a_folder_goes_before_its_archive(root):
    """Where a folder and an archive of the same name are there, the folder counts, with a warning."""
    (root / "ana" / "ex05_softmax.zip").write_bytes(b"")
    found = discover(root, EXERCISES)
    assert found.found[1].path == root / "ana" / "ex05_softmax"
    assert "ex05_softmax.zip is passed over" in warned(found)[0]


@pytest.mark.parametrize(("name", "hint"), [
    ("ex05", "ex05_softmax"), ("ex05_sofmax", "ex05_softmax"), ("ex01-neuron.zip", "ex01_neuron"), ("feedback", None),
])
def test_what_is_no_exercise_is_warned_of(root, name, hint):
    """A folder or an archive of another name is passed over with a warning that shows the nearest exercise."""
    path = root / "ana" / name
    path.mkdir() if path.suffix != ".zip" else path.write_bytes(b"")
    [warning] = warned(discover(root, EXERCISES))
    assert name in warning and (hint is None) == ("meant" not in warning) and (hint or "") in warning


def test_a_module_outside_a_folder_is_warned_of(root):
    """A source that lies in the student's folder itself would be lost in silence."""
    (root / "ana" / "softmax.py").write_bytes(b"")
    [warning] = warned(discover(root, EXERCISES))
    assert "softmax.py is passed over" in warning


def test_links_are_passed_over_with_a_warning(root):
    """Links among students and hand-ins, those that go in circles too, are not followed."""
    (root / "eva").symlink_to(root / "ana")
    (root / "loop").symlink_to("loop")
    (root / "bruno").mkdir()
    (root / "bruno" / "ex01_neuron").symlink_to(root / "ana" / "ex01_neuron")
    (root / "bruno" / "ex05_softmax").symlink_to("ex05_softmax")
    found = discover(root, EXERCISES)
    assert {student for student, _exercise in pairs(found)} == {"ana"} and len(found.warnings) == 4


def test_files_hidden_folders_and_pipes_are_passed_over(root):
    """What is no folder of a student's, or no file, is not looked at."""
    (root / "grades.csv").write_bytes(b"")
    (root / ".ipynb_checkpoints" / "ex01_neuron").mkdir(parents=True)
    (root / "ana" / ".git").mkdir()
    (root / "ana" / "readme.txt").write_bytes(b"")
    os.mkfifo(root / "ana" / "ex02_or.zip")
    found = discover(root, EXERCISES)
    assert len(found.found) == 2 and not found.warnings


def test_a_closed_folder_does_not_end_the_class(root, closed):
    """A student's folder that cannot be listed is warned of; the others are found."""
    (root / "bruno").mkdir()
    closed(root / "bruno")
    found = discover(root, EXERCISES)
    assert len(found.found) == 2
    assert "bruno cannot be read and is passed over: Permission denied." in warned(found)[0]


def test_a_root_that_cannot_be_listed_is_a_usage_error(root, closed):
    """A root without permission to read, or that is a link to itself, is named."""
    (root / "loop").symlink_to("loop")
    with pytest.raises(UsageError, match="loop cannot be read"):
        discover(root / "loop", EXERCISES)
    closed(root)
    with pytest.raises(UsageError, match="submitted cannot be read: Permission denied"):
        discover(root, EXERCISES)


@pytest.mark.parametrize("name", ["submited", "Submitted"])
def test_a_root_that_is_not_there_shows_the_nearest(root, name):
    """A misspelt root is answered with the folder that was meant; so is one below a folder that is not there."""
    with pytest.raises(UsageError, match=r"There is no folder .* Was submitted meant"):
        discover(root.parent / name, EXERCISES)
    with pytest.raises(UsageError, match="There is no folder"):
        discover(root / "no" / "such", EXERCISES)


def test_a_student_who_is_not_there_shows_the_nearest(root):
    """A misspelt student is answered with the one that was meant."""
    with pytest.raises(UsageError, match=r"No student anna in .* Was ana meant"):
        discover(root, EXERCISES, ["anna"])


def test_a_root_one_level_off_is_told_so(root):
    """The folder above and the folder of one student are known for what they are."""
    with pytest.raises(UsageError, match="folder of one student"):
        discover(root / "ana", EXERCISES)
    with pytest.raises(UsageError, match="submitted does"):
        discover(root.parent, EXERCISES)
    with pytest.raises(UsageError, match="holds no hand-ins for ex09_none"):
        discover(root, ["ex09_none"])
