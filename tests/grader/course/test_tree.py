"""YAML becomes a tree that knows its lines; what is not plain data is refused, and nothing else ever escapes."""

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.course import _tree
from dlgrade.course._tree import TreeError, parse
from dlgrade.errors import CourseError

NOT_YAML = "this is not valid YAML. Look at the indentation, colons and quotes here and just above."


@pytest.mark.parametrize(("text", "message"), [
    ("version: 1\ntitle: a: b\n", f"line 2, column 9: {NOT_YAML}"),
    ("version: 'one\ntitle: x\n", f"line 3, column 1: {NOT_YAML}"),
    ("version: 1\n\ttitle: x\n", "line 2, column 1: a tab indents this line; YAML wants spaces."),
    ("version: 1\ntitle: \x07\n", "line 2, column 8: the character '\\x07' cannot stand there."),
    ("", "line 1: the file must be a mapping that begins with `version: 1`."),
    ("# nothing\n", "line 1: the file must be a mapping that begins with `version: 1`."),
    ("- version: 1\n", "line 1: the file must be a mapping that begins with `version: 1`."),
    ("version: 1\n---\nversion: 1\n", "line 2: a second document begins here; there must be one."),
    ("version: &v 1\ntitle: *v\n", "line 2: the alias `*v` is not allowed here; write the value out."),
    ("a: &a [x]\nb: {<<: *a}\n", "line 2: the alias `*a` is not allowed here; write the value out."),
    ("version: !!int 1\n", "line 1: the tag `tag:yaml.org,2002:int` is not allowed here; write the plain value."),
    ("version: 1\ntitle: !!python/object/apply:os.system [id]\n",
     "line 2: the tag `tag:yaml.org,2002:python/object/apply:os.system` is not allowed here; write the plain value."),
    ("version: 1\n? [a, b]\n: c\n", "line 2: a key must be one word."),
    ("version: 1\nversion: 1\n", "line 2: the key `version` appears twice; first on line 1."),
    ("version: " + "[" * 5000 + "]" * 5000, "line 1: this is nested more than 20 levels deep."),
])
@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
def test_not_a_tree(fake, monkeypatch, text, message, loader):
    """Broken syntax, bombs, tags, odd keys and characters are each named with line, and column where it helps."""
    if not hasattr(yaml, loader):
        pytest.skip("PyYAML was built without libyaml")
    monkeypatch.setattr(_tree, "_LOADER", getattr(yaml, loader))
    fake.put("assignments.yaml", text)
    assert fake.error() == f"assignments.yaml, {message}"


def test_not_utf8(fake):
    """A file in another encoding is refused, with the line of the first byte that shows it."""
    fake.put("assignments.yaml", "version: 1\ntitle: {en: C, es: Neurona de umbral y décima}\n".encode("latin-1"))
    assert fake.error() == "assignments.yaml, line 2: byte 0xe9 is not UTF-8; save the file as UTF-8."


def test_too_large(fake):
    """A file that no course needs is not read to its end."""
    fake.put("assignments.yaml", "#" * (1024**2 + 1))
    assert fake.error() == "assignments.yaml is larger than 1 MB; no course needs that."


def test_unreadable(fake):
    """A file that cannot be opened is named with the system's reason."""
    (fake.root / "assignments.yaml").unlink()
    assert fake.error() == "assignments.yaml cannot be read: No such file or directory."
    (fake.root / "assignments.yaml").mkdir()
    assert fake.error() == "assignments.yaml cannot be read: Is a directory."


def test_lines_and_values():
    """Every value knows the line of its key, or its own in a list; scalars are those of YAML 1.2."""
    tree = parse("a:\n  b: [1, -2.5,\n      yes, 'true', ~]\nc:\n  - d\n  - {e: 2026-12-04}\n")
    assert tree.plain() == {"a": {"b": (1, -2.5, "yes", "true", None)}, "c": ("d", {"e": "2026-12-04"})}
    assert [tree.line_of(*path) for path in [("a",), ("a", "b"), ("a", "b", 2), ("c", 1), ("c", 1, "e")]] == [1, 2, 3, 6, 6]
    assert tree.line_of("a", "nowhere") == 1 and tree.line_of("c", 7) == 4


def test_merging_keeps_lines():
    """A mapping laid on another replaces key by key and keeps where each value was written."""
    merged = parse("a: {x: 1, y: 2}\nb: 3").under(parse("\n\n\na: {y: 4}"))
    assert merged.plain() == {"a": {"x": 1, "y": 4}, "b": 3}
    assert (merged.line_of("a", "x"), merged.line_of("a", "y"), merged.line_of("b")) == (1, 4, 2)


@given(st.text())
@example("[" * 3000)
@example("a: !<")
@example("%YAML 9.9\n---\n")
@example("\ufeff")
@example("a: 99999999999999999999999")
def test_any_text_is_a_tree_or_a_tree_error(text):
    """Whatever the text, parse gives a tree or a TreeError with a line."""
    line = 1
    try:
        parse(text).plain()
    except TreeError as error:
        line = error.line
    assert line >= 1


JARGON = ("pydantic", "Input should", "validation error", "type=", "Traceback", "mapping values", "something else", "{")
WORDS = st.sampled_from([
    "1", "-1", "x", "''", "[]", "{}", "[1]", "{a: 1}", "null", "true", "1.5", "1e400", ".nan", "2026-12-04", "ex01_alpha",
    "9" * 30,
])


@settings(deadline=None)
@given(data=st.data())
def test_a_spoilt_value_is_never_told_in_jargon(tmp_path_factory, data):
    """Any value of the file replaced by another either still loads or gives one plain sentence with a line."""
    from dlgrade.course.load import load_assignments

    root = tmp_path_factory.getbasetemp() / "spoilt"
    root.mkdir(exist_ok=True)
    lines = TEMPLATE.splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    key = lines[at].partition(":")[0]
    lines[at] = f"{key}: {data.draw(WORDS)}"
    (root / "assignments.yaml").write_text("\n".join(lines) + "\n")
    try:
        load_assignments(root)
    except CourseError as error:
        message = error.text["en"]
        if "folder exercises/" not in message:
            assert f"{root / 'assignments.yaml'}, line " in message
            assert not [word for word in JARGON if word in message.replace("`{", "")]


TEMPLATE = """\
version: 1
title:
  en: Course
  es: Curso
defaults:
  device: cpu
  imports: [numpy]
assignments:
  - id: ex01_alpha
    title:
      en: A
      es: A
    module: alpha
    functions:
      first: 40
      second: 60
    due: 2026-12-04T23:59:00-06:00
    difficulty: 1
    minutes: 30
    points: 100
    late:
      policy: zero
      percent: 3
      floor: 4
      grace_minutes: 5
    limits:
      call_wall_seconds: 1
      files: 3
    frameworks: []
    device: auto
"""
