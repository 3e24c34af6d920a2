"""A right assignments.yaml becomes frozen objects with every default filled in."""

import copy
import json
import pickle
from datetime import datetime, timedelta, timezone

import pytest
from pydantic import ValidationError

from dlgrade.course.model import Exercise, FrozenDict, Limits


def test_assignments_are_one_exercise_or_several(fake):
    """An entry is an assignment of its own exercise, or of those it lists; their order is the file's."""
    course = fake.load()
    assert [(a.id, [e.id for e in a.exercises]) for a in course.assignments] == [
        ("ex01_alpha", ["ex01_alpha"]), ("week2", ["ex02_beta", "ex03_gamma"]),
    ]
    assert [e.id for e in course.exercises] == ["ex01_alpha", "ex02_beta", "ex03_gamma"]
    assert [a.points for a in course.assignments] == [100, 150]
    assert course.title == {"en": "Course", "es": "Curso"}


def test_settings_merge_key_by_key(fake):
    """The exercise's own keys win over its assignment's, those over `defaults`, those over what is built in."""
    alpha, beta, gamma = fake.load().exercises
    assert (alpha.limits.memory_mb, beta.limits.memory_mb, gamma.limits.memory_mb) == (100, 300, 100)
    assert (alpha.limits.files, beta.limits.files, gamma.limits.files) == (256, 9, 9)
    assert (alpha.late.percent, beta.late.percent, beta.late.grace_minutes) == (10, 20, 5)
    assert beta.late.policy == "percent_per_day"


def test_built_in_defaults(fake):
    """Where the file is silent, the documented defaults hold."""
    alpha = fake.load().exercises[0]
    assert alpha.limits == Limits(
        call_wall_seconds=2, call_cpu_seconds=2, submission_wall_seconds=60, submission_cpu_seconds=60, memory_mb=100,
        output_kb=256, processes=16, open_files=64, file_mb=16, files=256,
    )
    assert (alpha.device, alpha.imports, alpha.frameworks, alpha.points) == ("cpu", ("numpy",), (), 100)
    assert alpha.modules == ("alpha",) and alpha.number == 1


def test_exercises_handed_in_together_share_date_and_policy(fake):
    """The exercises of a group carry their assignment's due date and late policy."""
    group = fake.load().assignments[1]
    assert group.due == datetime(2026, 12, 11, 23, 59, tzinfo=timezone(timedelta(hours=-6)))
    assert {(e.due, e.late) for e in group.exercises} == {(group.due, group.late)}


@pytest.mark.parametrize("written", [
    "2026-12-05T05:59:00Z", "2026-12-05 05:59Z", "'2026-12-04T23:59:00-06:00'", "2026-12-04 23:59 -06:00",
    "2026-12-05T11:29:00+0530",
])
def test_ways_to_write_a_date(fake, written):
    """ISO 8601 with any UTC offset, quoted or not, with `T` or a space, names the same moment."""
    fake.change("2026-12-04T23:59:00-06:00", written)
    assert fake.load().exercises[0].due == datetime.fromisoformat("2026-12-04T23:59:00-06:00")


@pytest.mark.parametrize("line", ["", "    due:\n", "    due: null\n"])
def test_no_due_date(fake, line):
    """An exercise without a date, or with an empty one, is due at no time."""
    fake.change("    due: 2026-12-04T23:59:00-06:00\n", line)
    assert fake.load().exercises[0].due is None


def test_words_that_other_yaml_readers_misread(fake):
    """`No` and `1:30` are text and `010` is ten, as in YAML 1.2; a byte order mark and CRLF are legal."""
    text = (fake.root / "assignments.yaml").read_text().replace("en: Alpha", "en: No").replace("es: Alfa", "es: 1:30")
    text = text.replace("first: 40, second: 60", "first: 010, second: 90.0")
    fake.put("assignments.yaml", b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    alpha = fake.load().exercises[0]
    assert alpha.title == {"en": "No", "es": "1:30"}
    assert alpha.functions == {"first": 10, "second": 90}


def test_objects_cannot_change(fake):
    """Fields, titles, functions and tuples refuse a change; equal exercises have equal hashes."""
    alpha, again = fake.load().exercises[0], fake.load().exercises[0]
    with pytest.raises(ValidationError):
        alpha.points = 3
    for change in ("clear", "popitem"):
        with pytest.raises(TypeError):
            getattr(alpha.functions, change)()
    for mapping in (alpha.title, alpha.functions):
        with pytest.raises(TypeError):
            mapping["first"] = 1
        with pytest.raises(TypeError):
            del mapping["first"]
        with pytest.raises(TypeError):
            mapping |= {"first": 1}
    assert alpha == again and hash(alpha) == hash(again) and alpha is not again


def test_objects_travel(fake):
    """A course can be copied, pickled for a worker of one's own, and its mappings written as JSON."""
    course = fake.load()
    assert copy.deepcopy(course) == pickle.loads(pickle.dumps(course)) == course
    assert json.loads(json.dumps(course.exercises[0].functions)) == {"first": 40, "second": 60}
    assert isinstance(copy.copy(course.title), FrozenDict)


def test_points_must_add_up_however_an_exercise_is_made():
    """The rule holds for an Exercise made in Python too, to rounding."""
    def thirds(last: float) -> Exercise:
        return Exercise(
            id="ex01_a", title={"en": "A", "es": "A"}, module="a", points=1.0, difficulty=1, minutes=1,
            functions={"f": 0.1, "g": 0.2, "h": last},
        )

    assert thirds(0.7).functions["h"] == 0.7
    with pytest.raises(ValidationError, match=r"1\.1, not 1"):
        thirds(0.8)
