"""Whatever is wrong in assignments.yaml is one plain sentence that names file, line, key and the nearest legal one."""

import pytest

from dlgrade.errors import CourseError

KEYS = [
    ("    due: 2026-12-04T23:59:00-06:00", "    deu: 2026-12-04T23:59:00-06:00",
     "assignments.yaml, line 11: unknown key `deu` in assignment ex01_alpha; did you mean `due`?"),
    ("    late: {percent: 20}", "    lat: {percent: 20}",
     "assignments.yaml, line 17: unknown key `lat` in assignment week2; did you mean `late`?"),
    ("    late: {percent: 20}", "    late:\n      percentage: 20",
     "assignments.yaml, line 18: unknown key `percentage` in `late` of assignment week2; did you mean `percent`?"),
    ("limits: {memory_mb: 300}", "limits: {memory: 300}",
     "assignments.yaml, line 26: unknown key `memory` in `limits` of exercise ex02_beta; did you mean `memory_mb`?"),
    ("  limits: {memory_mb: 100}", "  limit: {memory_mb: 100}",
     "assignments.yaml, line 5: unknown key `limit` in `defaults`; did you mean `limits`?"),
    ("  limits: {memory_mb: 100}", "  limits: {memry_mb: 100}",
     "assignments.yaml, line 5: unknown key `memry_mb` in `limits` of `defaults`; did you mean `memory_mb`?"),
    ("defaults:", "default:",
     "assignments.yaml, line 3: unknown key `default` in the course; did you mean `defaults`?"),
    ("    exercises:", "    exercices:",
     "assignments.yaml, line 19: unknown key `exercices` in assignment week2; did you mean `exercises`?"),
    ("    minutes: 30", "    minutes: 30\n    grace_minutes: 5",
     "assignments.yaml, line 14: unknown key `grace_minutes` in assignment ex01_alpha; did you mean `minutes`?"),
    ("    minutes: 30", "    minutes: 30\n    memory_mb: 5",
     "assignments.yaml, line 14: unknown key `memory_mb` in assignment ex01_alpha; it belongs under `limits`."),
    ("    limits: {files: 9}", "    limits: {qqq: 9}",
     "assignments.yaml, line 18: unknown key `qqq` in `limits` of assignment week2; the keys there are "
     "`call_wall_seconds`, `call_cpu_seconds`, `submission_wall_seconds`, `submission_cpu_seconds`, `memory_mb`, "
     "`output_kb`, `processes`, `open_files`, `file_mb`, `files`, `gpu_mb`."),
    ("title: {en: Alpha, es: Alfa}", "title: {en: Alpha, es: Alfa, fr: Alpha}",
     "assignments.yaml, line 8: unknown key `fr` in `title` of assignment ex01_alpha; the keys there are `en`, `es`."),
    ("title: {en: Alpha, es: Alfa}", "title: {en: Alpha}",
     "assignments.yaml, line 8: the key `es` is missing in `title` of assignment ex01_alpha."),
    ("    module: alpha\n", "",
     "assignments.yaml, line 7: the key `module` is missing in assignment ex01_alpha."),
    ("      - id: ex03_gamma\n        title", "      - title",
     "assignments.yaml, line 27: the key `id` is missing in exercise 2."),
    ("    module: alpha\n", "    modul: alpha\n",
     "assignments.yaml, line 9: unknown key `modul` in assignment ex01_alpha; did you mean `module`?"),
    ("version: 1\n", "",
     "assignments.yaml, line 1: the key `version` is missing in the course."),
    ("        minutes: 60\n        limits", "        due: 2026-12-12T00:00:00Z\n        minutes: 60\n        limits",
     "assignments.yaml, line 25: `due` stands in exercise ex02_beta, which is handed in together with others: set it in "
     "assignment week2."),
    ("    difficulty: 1", "    difficulty: 1\n    module: beta",
     "assignments.yaml, line 13: the key `module` appears twice; first on line 9."),
    ("first: 40, second: 60", "first: 40, first: 60",
     "assignments.yaml, line 10: the key `first` appears twice; first on line 10."),
]
VALUES = [
    ("version: 1", "version: 2", "line 1: `version` is `2`; this dlgrade reads 1 only."),
    ("version: 1", "version: '1'", 'line 1: `version` is `"1"`; this dlgrade reads 1 only.'),
    ("version: 1", "version: true", "line 1: `version` is `true`; this dlgrade reads 1 only."),
    ("module: alpha", "module: [alpha]", "line 9: `module` in assignment ex01_alpha must be text, not a list."),
    ("module: alpha", "module:", "line 9: `module` in assignment ex01_alpha must be text, not empty."),
    ("module: alpha", "module: al-pha", "line 9: `module` in assignment ex01_alpha must be a Python name, not `al-pha`."),
    ("module: alpha", "module: class", "line 9: `module` in assignment ex01_alpha must be a Python name, not `class`."),
    ("{en: Alpha, es: Alfa}", "Alpha",
     "line 8: `title` in assignment ex01_alpha must be a mapping of keys to values, not `Alpha`."),
    ("en: Alpha", "en: ''",
     "line 8: `en` in `title` of assignment ex01_alpha is empty."),
    ("difficulty: 1", "difficulty: easy",
     "line 12: `difficulty` in assignment ex01_alpha must be a whole number, not `easy`."),
    ("difficulty: 1", "difficulty: 1.5", "line 12: `difficulty` in assignment ex01_alpha must be a whole number, not `1.5`."),
    ("difficulty: 1", "difficulty: true",
     "line 12: `difficulty` in assignment ex01_alpha must be a whole number, not `true`."),
    ("difficulty: 1", "difficulty: '1'",
     'line 12: `difficulty` in assignment ex01_alpha must be a whole number, not `"1"`.'),
    ("difficulty: 1", "difficulty: 6", "line 12: `difficulty` in assignment ex01_alpha must be at most 5, not `6`."),
    ("difficulty: 1", "difficulty: 0", "line 12: `difficulty` in assignment ex01_alpha must be at least 1, not `0`."),
    ("first: 40", "first: forty", "line 10: `first` in `functions` of assignment ex01_alpha must be a number, not `forty`."),
    ("first: 40", "first: 1e999", "line 10: `first` in `functions` of assignment ex01_alpha must be a number, not `inf`."),
    ("first: 40", "first: -40", "line 10: `first` in `functions` of assignment ex01_alpha must be above 0, not `-40`."),
    ("first: 40", "_first: 40",
     "line 10: `functions` in assignment ex01_alpha must be names of Python functions that do not begin with `_`, not "
     "`_first`."),
    ("{first: 40, second: 60}", "{}",
     "line 10: `functions` in assignment ex01_alpha is empty."),
    ("first: 40, second: 60", "first: 40, second: 50",
     "line 10: the points of `functions` in assignment ex01_alpha add up to 90, but `points` is 100."),
    ("points: 50", "points: 60", "line 30: the points of `functions` in exercise ex03_gamma add up to 50, but `points` is 60."),
    ("policy: percent_per_day", "policy: percent_a_day",
     "line 4: `policy` in `late` of `defaults` must be one of `none`, `percent_per_day`, `zero`, not `percent_a_day`; did "
     "you mean `percent_per_day`?"),
    ("policy: percent_per_day", "policy: 7",
     "line 4: `policy` in `late` of `defaults` must be one of `none`, `percent_per_day`, `zero`, not `7`."),
    ("late: {percent: 20}", "late: {percent: 120}",
     "line 17: `percent` in `late` of assignment week2 must be at most 100, not `120`."),
    ("frameworks: [torch]", "frameworks: [pytorch]",
     "line 34: `frameworks` in exercise ex03_gamma must be one of `torch`, `tensorflow`, not `pytorch`; did you mean "
     "`torch`?"),
    ("frameworks: [torch]", "frameworks: torch",
     "line 34: `frameworks` in exercise ex03_gamma must be a list, not `torch`."),
    ("frameworks: [torch]", "frameworks: [torch, torch]",
     "line 34: `frameworks` in exercise ex03_gamma names `torch` twice."),
    ("frameworks: [torch]", "imports: [numpy, scipy.stats]",
     "line 34: `imports` in exercise ex03_gamma must be names of top-level libraries, such as numpy, not `scipy.stats`."),
    ("framework_functions: [g]", "imports: [numpy]",
     "line 27: `frameworks` and `framework_functions` belong together, but exercise ex03_gamma sets only one of them."),
    ("framework_functions: [g]", "framework_functions: [g, h]",
     "line 35: `framework_functions` in exercise ex03_gamma names `h`, which `functions` does not list."),
    ("limits: {files: 9}", "limits: 9",
     "line 18: `limits` in assignment week2 must be a mapping of keys to values, not `9`."),
    ("id: ex01_alpha", "id: exercise1",
     "line 7: `id` in assignment exercise1 must be a name such as ex05_softmax: `ex`, two digits, `_`, then small letters, "
     "digits and `_`, not `exercise1`."),
    ("id: week2", "id: 2nd week",
     "line 14: `id` in assignment 2nd week must be a name of letters, digits, `-` and `_` that begins with a letter, not "
     "`2nd week`."),
    ("id: ex02_beta", "id: ex01_alpha", "line 20: the id `ex01_alpha` is used twice; first on line 7."),
    ("id: week2", "id: ex01_alpha", "line 14: the id `ex01_alpha` is used twice; first on line 7."),
]
NO_DATE = "must be a date and time such as 2026-12-04T23:59:00-06:00, not"
DATES = [
    ("2026-13-04T23:59:00-06:00", f"{NO_DATE} `2026-13-04T23:59:00-06:00`."),
    ("2026-02-30T23:59:00Z", f"{NO_DATE} `2026-02-30T23:59:00Z`."),
    ("2026-12-04", f"{NO_DATE} `2026-12-04`."),
    ("next Friday", f"{NO_DATE} `next Friday`."),
    ("20261204", f"{NO_DATE} `20261204`."),
    ("[2026]", f"{NO_DATE} a list."),
    ("2026-12-04T23:59:00+99:00",
     f"{NO_DATE} `2026-12-04T23:59:00+99:00`."),
]


@pytest.mark.parametrize(("old", "new", "message"), KEYS)
def test_wrong_keys(fake, old, new, message):
    """An unknown, missing, repeated or misplaced key is named with its line, its entry and the nearest legal key."""
    fake.change(old, new)
    assert fake.error() == message


@pytest.mark.parametrize(("old", "new", "message"), VALUES)
def test_wrong_values(fake, old, new, message):
    """A wrong value is named with its line and key, what should stand there and what does."""
    fake.change(old, new)
    assert fake.error() == f"assignments.yaml, {message}"


@pytest.mark.parametrize(("written", "message"), DATES)
def test_bad_dates(fake, written, message):
    """A date that does not exist or is no date and time is named, with one to copy."""
    fake.change("2026-12-04T23:59:00-06:00", written)
    assert fake.error() == f"assignments.yaml, line 11: `due` in assignment ex01_alpha {message}"


@pytest.mark.parametrize("written", ["2026-12-04T23:59:00", "2026-12-04 23:59"])
def test_a_date_without_an_offset(fake, written):
    """A time without a UTC offset is refused, with the same time as it should be written."""
    fake.change("2026-12-04T23:59:00-06:00", written)
    assert fake.error() == (
        "assignments.yaml, line 11: `due` in assignment ex01_alpha has no UTC offset; write it with one, such as "
        "2026-12-04T23:59:00-06:00, or with Z for UTC."
    )


def test_entries_of_the_wrong_shape(fake):
    """A list without entries, an entry that is no mapping, and a group without exercises are named by their place."""
    head = "version: 1\ntitle: {en: C, es: C}\nassignments:"
    for tail, message in [
        (" []\n", "line 3: `assignments` in the course is empty."),
        (" ex01\n", "line 3: `assignments` in the course must be a list, not `ex01`."),
        ("\n  - ex01_alpha\n", "line 4: assignment 1 must be a mapping of keys to values."),
        ("\n  - {id: w, title: {en: W, es: W}, exercises: []}\n",
         "line 4: `exercises` in assignment w must be a list of exercises."),
        ("\n  - {id: w, title: {en: W, es: W}, exercises: [ex01]}\n",
         "line 4: exercise 1 must be a mapping of keys to values."),
    ]:
        fake.put("assignments.yaml", head + tail)
        assert fake.error() == f"assignments.yaml, {message}"


def test_the_file_is_named_in_full_from_elsewhere(fake, monkeypatch, tmp_path):
    """Away from the course, the message names the file by its whole path."""
    fake.change("version: 1", "version: 9")
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path / "other")
    assert fake.error().startswith(f"{fake.root / 'assignments.yaml'}, line 1: ")


def test_messages_are_in_every_language(fake):
    """The error carries a text for each language, for whoever reads it."""
    fake.change("version: 1", "version: 9")
    with pytest.raises(CourseError) as caught:
        fake.load()
    assert set(caught.value.text) == {"en", "es"} and caught.value.exit_status == 3
