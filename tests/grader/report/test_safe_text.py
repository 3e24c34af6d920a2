"""Text of students becomes visible and nothing else."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from dlgrade.report.safe_text import harmless, one_line

ANY = st.text(st.characters(codec=None), max_size=200)
BIDI = {chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)}


@given(ANY)
def test_nothing_harmful_is_left(text: str) -> None:
    """No control character, bidi override, zero-width character or lone surrogate survives, whatever the text."""
    shown = harmless(text)
    left = [c for c in shown if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} and c not in "\n\t"]
    assert not left
    assert not BIDI & set(shown)
    assert not set("\u200b\u200c\u200d\u2060\ufeff") & set(shown)
    shown.encode()


@given(st.text(st.sampled_from("abc áñ 中🙂\n\t[]<&\\"), max_size=80))
def test_ordinary_text_is_unchanged(text: str) -> None:
    """Letters of any script, brackets, newlines and tabs stay as they are."""
    assert harmless(text) == text


def test_escapes_are_visible() -> None:
    """Each harmful character is shown as Python would write it."""
    assert harmless("a\x1b[2J\x9b\r\u202e\ud800\U000e0041") == "a\\x1b[2J\\x9b\\r\\u202e\\ud800\\U000e0041"


def test_line_ends_of_windows_are_line_ends() -> None:
    """A carriage return before a newline is no attack."""
    assert harmless("a\r\nb") == "a\nb"


@given(ANY, st.integers(0, 50))
def test_the_limit_bounds_what_is_shown(text: str, limit: int) -> None:
    """What exceeds the limit is cut, and a note says how much."""
    shown = harmless(text, limit, lang="en")
    text = text.replace("\r\n", "\n")
    if len(text) <= limit:
        assert shown == harmless(text)
    else:
        assert shown == harmless(text[:limit]) + f"\n[characters not shown: {len(text) - limit}]"


def test_lines_are_bounded() -> None:
    """A flood of short lines is cut by its lines, and the note counts characters."""
    assert harmless("a\n" * 100, lines=2, lang="en") == "a\na\n[characters not shown: 197]"


@given(ANY, st.integers(1, 60))
def test_one_line_is_one_line(text: str, limit: int) -> None:
    """A name never brings a line break or a tab into a table."""
    assert not set("\n\t\r\x0b\x0c\x85\u2028") & set(one_line(text, limit))
