"""grades.csv is sorted, stable and inert."""

import csv
import io
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlgrade.report.csv_out import GRADES_HEADER, grades_csv, timings_csv, write_grades, write_timings
from dlgrade.report.model import Report


def _report(student: str, **changes: object) -> Report:
    fields = {"exercise": "ex01", "status": "graded", "score": 87.5, "max_score": 100.0, "seed": 1, "isolation": "full",
              "device": "cpu", "started": "", "seconds": 0.25}
    return Report(student=student, **{**fields, **changes})  # type: ignore[arg-type]


def test_rows(make_report: Callable[..., Report]) -> None:
    """A row holds the score without a trailing zero and counts every property that did not pass as failed."""
    assert grades_csv([make_report(student="ana", score=100.0, max_score=100.0, late_seconds=3)]) == (
        "student,exercise,score,max_score,status,passed,failed,late_seconds,attempt\n"
        "ana,ex05_softmax_cross_entropy,100,100,graded,2,5,3,1\n"
    )


@given(st.lists(st.text(max_size=10), max_size=8), st.randoms())
def test_the_order_of_reports_does_not_matter(students: list[str], rng: random.Random) -> None:
    """The same reports give the same bytes, in whatever order they come."""
    reports = [_report(s, exercise=e) for s in students for e in ("ex01", "ex02")]
    first = grades_csv(reports)
    rng.shuffle(reports)
    assert grades_csv(reports) == first


@given(st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=5, unique=True))
def test_a_reader_finds_every_student(students: list[str]) -> None:
    """Commas, quotes and line ends in an id are read back, and no cell starts a formula."""
    rows = list(csv.reader(io.StringIO(grades_csv(map(_report, students)), newline="")))
    assert ",".join(rows[0]) == GRADES_HEADER and {len(row) for row in rows} == {9}
    found = [row[0] for row in rows[1:]]
    assert not [cell for cell in found if cell[0] in "=+-@\t\r"]
    assert sorted(s if s[0] not in "=+-@\t\r\n＝＋－＠" else "'" + s for s in students) == sorted(found)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_formulas_are_disarmed(start: str) -> None:
    """An id that a spreadsheet would run starts with an apostrophe."""
    row = next(csv.reader(io.StringIO(grades_csv([_report(f"{start}1")]).split("\n", 1)[1], newline="")))
    assert row[0] == f"'{start}1"


@pytest.mark.parametrize(("score", "text"), [(87.5, "87.5"), (0.0, "0"), (-0.0, "0"), (100, "100"), (0.1, "0.1"),
                                             (33.333333333333336, "33.333333333333336")])
def test_scores(score: float, text: str) -> None:
    """A score is the shortest text that reads back as it, without a trailing .0."""
    assert grades_csv([_report("a", score=score)]).split("\n")[1].split(",")[2] == text


def test_files(tmp_path: Path) -> None:
    """Both files end their lines with a newline alone, and only timings.csv holds durations."""
    reports = [_report("a", seconds=1.5), _report("José \ud800")]
    write_grades(tmp_path / "grades.csv", reports)
    write_timings(tmp_path / "timings.csv", reports)
    assert b"\r" not in (tmp_path / "grades.csv").read_bytes()
    assert "1.5" not in (tmp_path / "grades.csv").read_text(encoding="utf-8")
    assert (tmp_path / "timings.csv").read_text(encoding="utf-8") == (
        "student,exercise,seconds\nJosé \\ud800,ex01,0.25\na,ex01,1.5\n")
    assert timings_csv([]) == "student,exercise,seconds\n"
    assert [p.name for p in sorted(tmp_path.iterdir())] == ["grades.csv", "timings.csv"]
