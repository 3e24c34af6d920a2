"""The report page and the class page: whole files that load nothing, run nothing of a student's and need no server."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

import dlgrade
from dlgrade.i18n import Text, both, in_language
from dlgrade.report.class_view import class_view
from dlgrade.report.model import Report
from dlgrade.report.safe_text import harmless, one_line
from dlgrade.report.words import (
    STATUS_MEANINGS,
    VERDICT_WORDS,
    answers_like,
    by_function,
    diagnosed,
    duration,
    gpu_numbers,
    number,
    tally,
)

__all__ = ["class_html", "report_html"]

_TEMPLATES = Path(__file__).parent / "templates"
_SOURCE_LIMIT = 100_000


def report_html(report: Report, source: str | None, *, lang: str = "en") -> str:
    """The page of one submission, in one language. `source` is the student's code, or None where there is none."""
    groups = [
        {"function": g.function, "properties": g.properties, "earned": g.earned, "points": g.points,
         "passed": sum(p.verdict == "passed" for p in g.properties)}
        for g in by_function(report.properties)
    ]
    rows = None if source is None else harmless(source, _SOURCE_LIMIT, lang=lang).rstrip("\n").split("\n")
    return _render(
        "report.html.j2", lang, report=report, source=rows, groups=groups, counts=tally(report.properties),
        percent=_percent(report.score, report.max_score), facts=_facts(report, lang),
        diagnosis=diagnosed(report.diagnosis), answers_like=answers_like,
    )


def class_html(reports: Iterable[Report], run: dict[str, Any], *, lang: str = "en") -> str:
    """The page of a whole run: the scores of the class, every submission, the hardest properties.

    `run` is what run.json holds; its `title` (text, or a text in each language) heads the page.
    """
    script = Markup((_TEMPLATES / "class.js").read_text(encoding="utf-8"))
    view = class_view(list(reports), run, lang, translator(lang))
    return _render("class.html.j2", lang, script=script, **view)


def translator(lang: str) -> Callable[..., str]:
    """`gettext` for a page in `lang`, whatever the language of this process."""
    def translate(message: str, /, **values: object) -> str:
        return in_language(both(message, **values), lang)
    return translate


def _facts(report: Report, lang: str) -> list[tuple[str, str]]:
    _ = translator(lang)
    return [
        (_("Seed"), str(report.seed)),
        (_("Isolation"), report.isolation),
        (_("Device"), report.device),
        *_gpu(report, lang),
        (_("Started (UTC)"), report.started),
        (_("Time taken"), duration(report.seconds)),
        (_("Attempt"), str(report.attempt)),
    ]


def _gpu(report: Report, lang: str) -> list[tuple[str, str]]:
    if report.gpu is None:
        return []
    _ = translator(lang)
    used = report.gpu
    return [("GPU", f"{used.name}: {gpu_numbers(used, _)}"), (_("On the GPU"), in_language(used.note, lang))]


def _percent(score: float, most: float) -> str:
    return number(min(max(100 * score / most, 0.0), 100.0)) if most > 0 else "0"


@cache
def _environment() -> Environment:
    # `finalize` sees every expression of every template, so no text can be shown that was not made harmless.
    return Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, finalize=lambda v: harmless(v) if isinstance(v, str) and not isinstance(v, Markup) else v,
    )


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def _render(template: str, lang: str, *, script: Markup | None = None, **values: Any) -> str:
    style = Markup((_TEMPLATES / "style.css").read_text(encoding="utf-8"))
    scripts = _hash(script) if script else "'none'"
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {scripts}; "
        "base-uri 'none'; form-action 'none'"
    )
    return _environment().get_template(template).render(
        lang=lang, style=style, script=script, policy=Markup(policy), version=dlgrade.__version__,
        _=translator(lang), tr=partial(in_language, lang=lang), bounded=partial(harmless, lang=lang), line=one_line,
        number=number, duration=duration, words=VERDICT_WORDS, status_meanings=STATUS_MEANINGS,
        same_everywhere=_same_everywhere, **values,
    )


def _same_everywhere(text: Text) -> bool:
    """Whether a text is the same in every language, as source code is."""
    return len(set(text.values())) == 1
