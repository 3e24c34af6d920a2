"""A report on a terminal, as text."""

import io
import re
import unicodedata
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from dlgrade.i18n import set_language
from dlgrade.report.model import Call, Counterexample, PropertyResult, Report
from dlgrade.report.terminal import print_report

MakeReport = Callable[..., Report]


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """The texts below are the English ones."""
    set_language("en")
    yield
    set_language(None)


def shown(report: Report, width: int = 60, *, all_failures: bool = False, tty: bool = False) -> str:
    file = io.StringIO()
    console = Console(file=file, width=width, force_terminal=tty, color_system="standard" if tty else None)
    print_report(console, report, all_failures=all_failures)
    return file.getvalue()


def test_the_first_failure_of_a_function_is_told_in_full(make_report: MakeReport) -> None:
    """Call, result, relation, message, hint and command of the first failure are there, in that order."""
    text = shown(make_report(), 120)
    parts = ["softmax  10 of 40 points", "✓ passed", "Every row sums to one  [10/10]", "✗ failed",
             "Adding a constant to every logit changes nothing  [0/10]",
             "softmax(np.array([[0.0, 1000.0]]), axis=1)", "array([[ 0., nan]])", "softmax(np.array([[-1000.0, 0.0]])",
             "softmax(z + c) equals softmax(z)", "The largest difference is 1 at index 0, 1", "Subtract the largest",
             "dlgrade check ex05 --property test_shift_invariance", "! raised", "Property 3 holds  [0/10]"]
    positions = [text.index(part) for part in parts]
    assert positions == sorted(positions)


def test_other_failures_take_one_line(make_report: MakeReport) -> None:
    """The second failure of a function is one line, unless all are asked for."""
    assert "tuple index out of range" not in shown(make_report())
    assert "Failures told in one line: 2" in shown(make_report())
    assert "tuple index out of range" in shown(make_report(), all_failures=True)
    assert "told in one line" not in shown(make_report(), all_failures=True)


def test_hidden_properties_keep_their_secret(make_report: MakeReport) -> None:
    """Of a hidden property only title, points and hint are shown."""
    text = shown(make_report(), all_failures=True)
    assert "Large batches (hidden)  [0/10]" in text and "Look at the axis." in text
    assert "SECRET" not in text


def test_summary(make_report: MakeReport) -> None:
    """The last lines hold score, penalty, isolation, device and seed."""
    text = shown(make_report())
    assert "Score: 20.25 of 72.5. Properties that hold: 2 of 7." in text
    assert "late by 1 d 2 h. Before the late penalty: 22.5." in text
    assert "isolation full, device cpu, seed 20241107" in text


def test_what_the_code_printed(make_report: MakeReport) -> None:
    """Output is shown behind a bar, bounded by lines and characters."""
    assert "│ epoch 2: loss nan" in shown(make_report())
    assert "What your code printed" not in shown(make_report(output=" \n"))
    flood = shown(make_report(output="spam\n" * 10_000))
    assert flood.count("spam") == 20 and "characters not shown: " in flood


@pytest.mark.parametrize("status", ["invalid", "error"])
def test_no_grade(make_report: MakeReport, status: str) -> None:
    """A submission without a grade shows the reason; a fault of the grader shows no score."""
    text = shown(make_report(status=status, properties=[], score=0.0, reason={"en": "line 3 is not Python", "es": ""}))
    assert "line 3 is not Python" in text
    assert ("Score: 0 of 72.5" in text) == (status == "invalid")
    assert ("Score: not graded" in text) == (status == "error")


def test_in_spanish(make_report: MakeReport) -> None:
    """Titles, messages and hints come in the language of the process."""
    set_language("es")
    text = shown(make_report(), 120)
    assert "Cada fila suma uno" in text and "Resta el mayor logit" in text


def test_sixty_columns(make_report: MakeReport) -> None:
    """Nothing but the command to copy is wider than the window, and no line ends in spaces."""
    lines = shown(make_report(), all_failures=True).splitlines()
    wide = [line for line in lines if cell_len(line) > 60]
    assert [line.strip() for line in wide] == ["dlgrade check ex05 --property test_shift_invariance --seed 20241107"]
    assert not [line for line in lines if line != line.rstrip()]


def test_without_colour(make_report: MakeReport, monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR a terminal gets no colour, and the words are the same ones as in a pipe."""
    coloured = shown(make_report(), tty=True)
    assert "\x1b[1;31m" in coloured
    monkeypatch.setenv("NO_COLOR", "1")
    plain = shown(make_report(), tty=True)
    assert not re.search(r"\x1b\[[0-9;]*(?:3[0-7]|9[0-7])m", plain)
    assert re.sub(r"\x1b\[[0-9;]*m", "", plain) == shown(make_report())


def test_ascii_stream(make_report: MakeReport) -> None:
    """A stream that cannot encode a symbol gets another one, never an exception."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii", write_through=True)
    print_report(Console(file=stream, width=60), make_report())
    text = raw.getvalue().decode("ascii")
    assert "x failed" in text and "+ passed" in text and "Mar\\xeda" in text


def test_hostile_text_is_inert(hostile_report: Report) -> None:
    """Escape sequences, bidi overrides and markup of a student arrive as visible text."""
    text = shown(hostile_report, all_failures=True)
    assert not [c for c in text if unicodedata.category(c) in {"Cc", "Cf", "Cs"} and c != "\n"]
    assert "[red]markup[/red]" in text and ":smile:" in text and "\\x1b]0;pwned" in text
    assert len(text) < 60_000


@given(st.text(st.characters(codec=None), max_size=120), st.integers(20, 70))
def test_any_text_fits(text: str, width: int) -> None:
    """Whatever a student's code returns and prints, nothing breaks and lines stay within the window."""
    words = {"en": text}
    example = Counterexample([Call("f", text, text)], words, "")
    result = PropertyResult("t", words, "f", 1, 0, "failed", False, words, example, words)
    report = Report(text, "ex01", "graded", 0, 1, 1, "full", "cpu", "", 0.1, [result], output=text)
    for line in shown(report, width).split("\n"):
        assert cell_len(line) <= max(width, 29)
