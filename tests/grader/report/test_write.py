"""The output folder of a run is written and read back."""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlgrade.errors import DlgradeError, GraderFault
from dlgrade.report.atomic import replace_text
from dlgrade.report.checked import checked_report
from dlgrade.report.model import Call, Counterexample, Diagnosis, PropertyResult, Report
from dlgrade.report.write import read_reports, report_json, write_report, write_run

MakeReport = Callable[..., Report]
TEXTS = st.fixed_dictionaries({"en": st.text(), "es": st.text()})
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
EXAMPLES = st.builds(Counterexample, calls=st.lists(st.builds(Call), max_size=2), expected=TEXTS)
PROPERTIES = st.builds(
    PropertyResult, title=TEXTS, points=NUMBERS, earned=NUMBERS, seconds=NUMBERS, message=st.none() | TEXTS,
    verdict=st.sampled_from(["passed", "failed", "error"]), counterexample=st.none() | EXAMPLES, hint=st.none() | TEXTS)
REPORTS = st.builds(
    Report, status=st.sampled_from(["graded", "invalid", "error"]), score=NUMBERS, max_score=NUMBERS, seconds=NUMBERS,
    properties=st.lists(PROPERTIES, max_size=2), raw_score=st.none() | NUMBERS, reason=st.none() | TEXTS,
    diagnosis=st.lists(st.builds(Diagnosis, title=TEXTS, hint=TEXTS), max_size=1))


@given(REPORTS)
def test_json_round_trip(report: Report) -> None:
    """A report read back from its JSON is equal to it, and is written as the same text again."""
    text = report_json(report)
    assert checked_report(json.loads(text)) == report
    assert report_json(checked_report(json.loads(text))) == text


def test_a_run_is_written_and_read(tmp_path: Path, make_report: MakeReport, hostile_report: Report) -> None:
    """Every report comes back from the folder, hostile names and undecodable characters included."""
    reports = [hostile_report, make_report(), make_report(student="../../up"), make_report(student="\udce9")]
    for report in reports:
        written = write_report(tmp_path / "out", report, "x = 1\n")
        assert written.is_relative_to(tmp_path / "out" / "reports") and written.with_suffix(".html").is_file()
    write_run(tmp_path / "out", reports, {"seed": 7})
    assert read_reports(tmp_path / "out") == sorted(reports, key=lambda r: r.student)
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        "grades.csv", "index.html", "reports", "run.json", "timings.csv"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out"]
    assert json.loads((tmp_path / "out" / "run.json").read_text(encoding="utf-8")) == {"seed": 7}
    assert not list(tmp_path.rglob("*.tmp"))


def test_writing_again_gives_the_same_bytes(tmp_path: Path, make_report: MakeReport) -> None:
    """A report and its page depend on the report alone."""
    path = write_report(tmp_path, make_report(), None)
    before = path.read_bytes(), path.with_suffix(".html").read_bytes()
    write_report(tmp_path, make_report(), None)
    assert before == (path.read_bytes(), path.with_suffix(".html").read_bytes())


def test_no_nan_in_json(make_report: MakeReport) -> None:
    """A score that is no number is the grader's fault, never a NaN in a file."""
    with pytest.raises(GraderFault):
        report_json(make_report(score=math.nan))


def _with(data: dict[str, Any], **changes: Any) -> str:
    return json.dumps({**data, **changes})


def test_a_broken_file_is_named(tmp_path: Path, make_report: MakeReport) -> None:
    """Whatever is wrong with a report's file, the error names the file and what is wrong."""
    path = write_report(tmp_path, make_report(), None)
    data = json.loads(path.read_text(encoding="utf-8"))
    missing = {k: v for k, v in data.items() if k != "seed"}
    broken = {
        "": "Expecting value", "[]": "not a JSON object", "{}": "format None", "[" * 100_000: "recursion",
        _with(data, format_version=2): "format 2", json.dumps(missing): "seed is missing",
        _with(data, score="100"): "score is str", _with(data, extra=1): "extra is not a field",
        _with(data, status="fine"): "status is 'fine'", _with(data, properties=None): "properties is NoneType",
        _with(data, properties=[{**data["properties"][0], "verdict": "good"}]): "properties[0].verdict is 'good'",
        _with(data, properties=[{**data["properties"][0], "hidden": "no"}]): "properties[0].hidden is str",
        _with(data, score=math.nan): "NaN is not JSON", '{"format_version": 1}': "student is missing",
    }
    for content, why in broken.items():
        path.write_text(content, encoding="utf-8")
        with pytest.raises(DlgradeError) as caught:
            read_reports(tmp_path)
        assert str(path) in str(caught.value) and why in str(caught.value)
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(DlgradeError, match="utf-8"):
        read_reports(tmp_path)


def test_an_empty_folder_is_no_run(tmp_path: Path) -> None:
    """A folder without reports is told apart from a run."""
    with pytest.raises(DlgradeError, match="no reports"):
        read_reports(tmp_path)


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the last step fails, the old content stays and no temporary file is left."""
    path = tmp_path / "a.txt"
    replace_text(path, "old")

    def refuse(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(GraderFault, match="disk full"):
        replace_text(path, "new")
    assert path.read_text(encoding="utf-8") == "old" and [p.name for p in tmp_path.iterdir()] == ["a.txt"]
