"""Names as hostile input."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlgrade.errors import InvalidSubmission
from dlgrade.submission.names import archive_stem, clean_member, nearest, show, student_id

ANY = st.text(st.characters(), max_size=300)  # half surrogate pairs too, as undecodable bytes become them


@given(ANY, st.integers(1, 200))
def test_what_is_shown_is_printable_and_bounded(name, limit):
    """Any name is shown within the limit, printable and encodable."""
    shown = show(name, limit)
    shown.encode()
    assert len(shown) <= limit and shown.isprintable()


@given(ANY)
def test_an_id_is_stable(name):
    """The id of a student is printable, and is its own id."""
    made = student_id(name)
    made.encode()
    assert made.isprintable() and student_id(made) == made


@given(st.text("ab./\\:\0\n\u0301é", max_size=40) | ANY)
def test_a_clean_path_stays_within(name):
    """A member's path is refused, or is relative, without parent folders, control and undecodable characters."""
    try:
        path = clean_member(name, "x.zip")
    except InvalidSubmission:
        return
    path.encode()
    assert path == "" or not {"..", ".", ""} & set(path.split("/"))
    assert "\0" not in path and "\n" not in path


@pytest.mark.parametrize(("name", "stem"), [
    ("ex05.zip", "ex05"), ("ex05.tar.gz", "ex05"), ("ex05.TGZ", "ex05"), ("a.b.tar", "a.b"), ("ex05.gz", None), ("zip", None),
])
def test_archives_are_known_by_their_ends(name, stem):
    """The stem of an archive is its name without the end that makes it one."""
    assert archive_stem(name) == stem


@pytest.mark.parametrize(("name", "expected"), [
    ("sofmax.py", "softmax.py"), ("SOFT_MAX.py", "softmax.py"), ("ex05", None), ("lay", "layers.py"), ("", None), ("€", None),
])
def test_the_nearest_name_is_shown_only_when_near(name, expected):
    """A misspelt or shortened name finds its neighbour, a foreign one none."""
    assert nearest(name, ["softmax.py", "layers.py"]) == expected
