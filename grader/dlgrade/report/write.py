"""The output folder of a run: written whole file by whole file, and read back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dlgrade.errors import DlgradeError, GraderFault
from dlgrade.report.atomic import replace_text
from dlgrade.report.checked import checked_report
from dlgrade.report.csv_out import write_grades, write_timings
from dlgrade.report.html import class_html, report_html
from dlgrade.report.model import Report
from dlgrade.report.paths import safe_component
from dlgrade.report.safe_text import one_line

__all__ = ["read_report", "read_reports", "report_json", "write_report", "write_run"]


def report_json(report: Report) -> str:
    """A report as JSON text: keys sorted, so that equal reports are equal bytes."""
    return _json(report.to_json())


def write_report(out: Path, report: Report, source: str | None, *, lang: str = "en") -> Path:
    """Write `reports/<student>/<exercise>.json` and `.html` under `out`; the path of the JSON file."""
    folder = out / "reports" / safe_component(report.student)
    name = safe_component(report.exercise)
    replace_text(folder / f"{name}.html", report_html(report, source, lang=lang))
    path = folder / f"{name}.json"
    replace_text(path, report_json(report))  # last: where the record is, its page is too
    return path


def write_run(out: Path, reports: Iterable[Report], run: dict[str, Any], *, lang: str = "en") -> None:
    """Write grades.csv, timings.csv, index.html and run.json under `out`."""
    found = sorted(reports, key=lambda r: (r.student, r.exercise))
    run = json.loads(_json(run))  # as it will be read back, so that the page is the same then
    write_grades(out / "grades.csv", found)
    write_timings(out / "timings.csv", found)
    replace_text(out / "index.html", class_html(found, run, lang=lang))
    replace_text(out / "run.json", _json(run))


def read_report(path: Path) -> Report:
    """One report read back. Raises DlgradeError, which names the file, where it is not a report."""
    try:
        return checked_report(json.loads(path.read_text(encoding="utf-8"), parse_constant=_no_constant))
    except OSError as error:
        raise DlgradeError("{path} cannot be read: {why}.", path=_shown(path), why=error.strerror or error) from error
    except (ValueError, RecursionError) as error:
        message = "{path} is not a report that this dlgrade can read: {why}. Delete it and grade that submission again."
        raise DlgradeError(message, path=_shown(path), why=one_line(str(error))) from error


def read_reports(out: Path) -> list[Report]:
    """Every report of a run, sorted by student and exercise. Raises DlgradeError where one is broken or none there."""
    paths = sorted((out / "reports").glob("*/*.json"))
    if not paths:
        raise DlgradeError("There are no reports in {path}. Is it the output folder of a run?", path=_shown(out))
    return sorted(map(read_report, paths), key=lambda r: (r.student, r.exercise))


def _shown(path: Path) -> str:
    return one_line(str(path), 500)


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


def _json(data: dict[str, Any]) -> str:
    try:
        text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=1, sort_keys=True)
    except ValueError as error:
        raise GraderFault("A result of the grader is no number (NaN or infinite), so it cannot be kept.") from error
    # A lone surrogate (a file name that is not UTF-8) is legal in JSON as an escape only.
    return re.sub("[\ud800-\udfff]", lambda m: f"\\u{ord(m.group()):04x}", text) + "\n"
