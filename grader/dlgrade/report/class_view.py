"""What the class page shows, computed from the reports: counts, medians, pass rates. No score is computed here."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from statistics import fmean, median
from typing import Any

from dlgrade.i18n import in_language
from dlgrade.report.histogram import histogram
from dlgrade.report.model import STATUSES, VERDICTS, Report
from dlgrade.report.paths import report_url
from dlgrade.report.words import STATUS_WORDS, VERDICT_WORDS, duration, number, tally

__all__ = ["class_view"]

_Translate = Callable[..., str]


@dataclass(slots=True)
class _Difficulty:
    exercise: str
    function: str
    title: str
    points: float
    hidden: bool
    passed: int = 0
    judged: int = 0

    @property
    def percent(self) -> int:
        return round(100 * self.passed / self.judged) if self.judged else 0


def class_view(reports: list[Report], run: dict[str, Any], lang: str, _: _Translate) -> dict[str, Any]:
    """The variables of class.html.j2."""
    reports = sorted(reports, key=lambda r: (r.student.casefold(), r.student, r.exercise))
    percents = [100 * r.score / r.max_score for r in reports if r.status != "error" and r.max_score > 0]
    counts = Counter(p.verdict for r in reports for p in r.properties)
    return {
        "title": _title(run, lang, _),
        "figures": _figures(reports, lang, _),
        "histogram": histogram(percents, _),
        "exercises": _exercises(reports),
        "verdicts": {verdict: counts[verdict] for verdict in VERDICTS if counts[verdict]},
        "rows": _rows(reports, lang),
        "difficulty": _difficulty(reports, lang),
        "facts": _facts(run),
    }


def _title(run: dict[str, Any], lang: str, _: _Translate) -> str:
    title = run.get("title")
    if isinstance(title, dict):
        title = in_language(title, lang)
    return title if isinstance(title, str) and title else _("Results of the class")


def _figures(reports: list[Report], lang: str, _: _Translate) -> list[tuple[int, str]]:
    statuses = Counter(r.status for r in reports)
    return [
        (len({r.student for r in reports}), _("students")),
        (len(reports), _("submissions")),
        *((statuses[s], in_language(STATUS_WORDS[s], lang)) for s in STATUSES if statuses[s] or s == "graded"),
        (sum(r.late_seconds > 0 for r in reports), _("handed in late")),
    ]


def _exercises(reports: list[Report]) -> list[dict[str, Any]]:
    by_exercise: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        by_exercise[report.exercise].append(report)
    return [_exercise(name, by_exercise[name]) for name in sorted(by_exercise)]


def _exercise(name: str, reports: list[Report]) -> dict[str, Any]:
    scores = [r.score for r in reports if r.status != "error"]
    return {
        "name": name,
        "count": len(reports),
        "mean": number(round(fmean(scores), 1)) if scores else "–",
        "median": number(round(median(scores), 1)) if scores else "–",
        "most": number(max(r.max_score for r in reports)),
        "full": sum(r.status == "graded" and r.score >= r.max_score for r in reports),
        "late": sum(r.late_seconds > 0 for r in reports),
    }


def _rows(reports: list[Report], lang: str) -> list[dict[str, Any]]:
    words = {v: (in_language(w.text, lang), w.kind) for v, w in VERDICT_WORDS.items()}
    statuses = {s: in_language(text, lang) for s, text in STATUS_WORDS.items()}
    rows = []
    for r in reports:
        counts = tally(r.properties)
        rows.append({
            "student": r.student, "exercise": r.exercise, "url": report_url(r.student, r.exercise),
            "score": "–" if r.status == "error" else f"{number(r.score)} / {number(r.max_score)}",
            "sort": -1 if r.status == "error" else r.score, "status": statuses[r.status],
            "verdicts": [(*words[verdict], count) for verdict, count in counts.items()],
            "passed": counts.get("passed", 0), "late_seconds": r.late_seconds,
            "late": duration(r.late_seconds) if r.late_seconds > 0 else "",
        })
    return rows


def _difficulty(reports: list[Report], lang: str) -> list[_Difficulty]:
    """Each property with how many hold it: hardest first within its exercise."""
    found: dict[tuple[str, str], _Difficulty] = {}
    for report in reports:
        for p in report.properties:
            key = (report.exercise, p.id)
            if key not in found:
                title = in_language(p.title, lang)
                found[key] = _Difficulty(report.exercise, p.function, title, p.points, p.hidden)
            if p.verdict != "error":
                found[key].judged += 1
                found[key].passed += p.verdict == "passed"
    return sorted(found.values(), key=lambda d: (d.exercise, d.percent, d.function, d.title))


_SHOWN_ABOVE = ("title", "format_version", "submissions", "statuses", "verdicts")


def _facts(run: dict[str, Any]) -> list[tuple[str, str]]:
    """The plain entries of run.json, those of a nested object as `outer.inner`."""
    facts: list[tuple[str, str]] = []
    for name, value in run.items():
        if name in _SHOWN_ABOVE:
            continue
        entries = {f"{name}.{k}": v for k, v in value.items()} if isinstance(value, dict) else {name: value}
        facts += [(k, _fact(v)) for k, v in entries.items() if isinstance(v, (str, int, float))]
    return facts


def _fact(value: str | float) -> str:
    return number(value) if isinstance(value, float) else str(value)
