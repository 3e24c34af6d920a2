"""grades.csv and timings.csv: sorted, the same bytes for the same reports, inert in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from dlgrade.report.atomic import replace_text
from dlgrade.report.model import Report
from dlgrade.report.words import exact

__all__ = ["GRADES_HEADER", "TIMINGS_HEADER", "grades_csv", "timings_csv", "write_grades", "write_timings"]

GRADES_HEADER = "student,exercise,score,max_score,status,passed,failed,late_seconds,attempt"
TIMINGS_HEADER = "student,exercise,seconds"
_FORMULA = tuple("=+-@\t\r\n\uff0b\uff0d\uff1d\uff20")
"""How a formula starts; the full-width forms do so in some spreadsheets."""


def write_grades(path: Path, reports: Iterable[Report]) -> None:
    """Write grades.csv: one row a submission."""
    replace_text(path, grades_csv(reports))


def write_timings(path: Path, reports: Iterable[Report]) -> None:
    """Write timings.csv: what differs between two runs of the same submissions."""
    replace_text(path, timings_csv(reports))


def grades_csv(reports: Iterable[Report]) -> str:
    """The text of grades.csv. `failed` counts every property that did not pass."""
    rows = [GRADES_HEADER]
    for r in _sorted(reports):
        passed = sum(p.verdict == "passed" for p in r.properties)
        cells = [_cell(r.student), _cell(r.exercise), exact(r.score), exact(r.max_score), _cell(r.status),
                 str(passed), str(len(r.properties) - passed), str(r.late_seconds), str(r.attempt)]
        rows.append(",".join(cells))
    return "\n".join(rows) + "\n"


def timings_csv(reports: Iterable[Report]) -> str:
    """The text of timings.csv."""
    rows = [f"{_cell(r.student)},{_cell(r.exercise)},{exact(round(r.seconds, 6))}" for r in _sorted(reports)]
    return "\n".join([TIMINGS_HEADER, *rows]) + "\n"


def _sorted(reports: Iterable[Report]) -> list[Report]:
    return sorted(reports, key=lambda r: (r.student, r.exercise, r.attempt))


def _cell(text: str) -> str:
    if text.startswith(_FORMULA):
        text = "'" + text
    # Quoted here because csv.writer leaves a lone carriage return bare, and readers end a row at it.
    if any(char in text for char in ',"\r\n') or text != text.strip():
        return '"' + text.replace('"', '""') + '"'
    return text
