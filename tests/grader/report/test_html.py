"""The pages, read as HTML without a browser."""

import base64
import hashlib
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dlgrade.report
from dlgrade.report.html import class_html, report_html
from dlgrade.report.model import Report
from dlgrade.report.write import write_report

MakeReport = Callable[..., Report]
CSS = (Path(dlgrade.report.__path__[0]) / "templates" / "style.css").read_text(encoding="utf-8")
VOID = {"meta", "input", "br"}
TAGS = {"html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "article", "h1", "h2",
        "h3", "h4", "p", "span", "strong", "b", "ul", "li", "dl", "dt", "dd", "div", "pre", "code", "samp", "svg",
        "rect", "text", "line", "figure", "figcaption", "table", "thead", "tbody", "tr", "th", "td", "bdi", "a"}


class Page(HTMLParser):
    """The tags, attributes and text of a page; every tag must be closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: dict[str, str] = {}
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.texts[tag] = self.texts.get(tag, "") + data

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", self.texts["main"] + self.texts["header"])


def test_everything_is_on_the_page(make_report: MakeReport) -> None:
    """Score, verdicts as words and symbols, counterexamples, hints, diagnosis, output, code and penalty are shown."""
    page = Page(report_html(make_report(), "import numpy as np\n\nx = 1 < 2\n"))
    for part in ("20.25 of 72.5 points", "✓ passed", "✗ failed", "… timed out",
                 "softmax(np.array([[0.0, 1000.0]]), axis=1)",
                 "array([[ 0., nan]])", "softmax(z + c) equals softmax(z)", "The largest difference is 1",
                 "Subtract the largest logit", "dlgrade check ex05 --property test_shift_invariance",
                 "The largest logit is not subtracted", "epoch 2: loss nan", "x = 1 < 2", "20241107", "full", "cpu",
                 "2025-03-04T10:20:30Z", "Before the late penalty: 22.5. After it: 20.25.", "10 / 40", "1 / 4"):
        assert part in page.text, part


def test_hidden_properties_keep_their_secret(make_report: MakeReport) -> None:
    """Of a hidden property only title and hint are on the page."""
    html = report_html(make_report(), None)
    assert "Large batches" in html and "Look at the axis." in html
    assert "SECRET" not in html


@pytest.mark.parametrize("status", ["invalid", "error"])
def test_no_grade(make_report: MakeReport, status: str) -> None:
    """A submission without a grade shows why, and a fault of the grader shows no score."""
    reason = {"en": "line 3 is not Python", "es": "la línea 3 no es Python"}
    page = Page(report_html(make_report(status=status, properties=[], score=0.0, reason=reason), None))
    assert "line 3 is not Python" in page.text
    assert ("0 of 72.5 points" in page.text) == (status == "invalid")


def test_language(make_report: MakeReport) -> None:
    """A page is in the language asked for, whatever the language of the process, and says so."""
    html = report_html(make_report(), None, lang="es")
    assert '<html lang="es">' in html and "Cada fila suma uno" in html and "Every row sums to one" not in html
    assert '<html lang="es">' in class_html([make_report()], {"title": {"en": "Class", "es": "Clase"}}, lang="es")


def _policy(page: Page) -> str:
    return next(a["content"] or "" for t, a in page.tags if t == "meta" and "http-equiv" in a)


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def test_the_policy_fits_the_page(make_report: MakeReport) -> None:
    """The Content-Security-Policy allows this style and this script by hash and nothing else."""
    page = Page(report_html(make_report(), None))
    style = page.texts["style"]
    assert _policy(page) == (f"default-src 'none'; style-src 'sha256-{_hash(style)}'; script-src 'none'; "
                             "base-uri 'none'; form-action 'none'")
    page = Page(class_html([make_report()], {}))
    assert f"script-src 'sha256-{_hash(page.texts['script'])}';" in _policy(page)


def _inert(page: Page, extra: set[str] = frozenset()) -> None:  # type: ignore[assignment]
    for tag, attributes in page.tags:
        assert tag in TAGS | extra, tag
        assert not [name for name in attributes if name.startswith("on") or name in {"src", "style", "srcset"}]
        href = attributes.get("href")
        assert href is None or re.fullmatch(r"reports/[A-Za-z0-9%_.~-]+/[A-Za-z0-9%_.~-]+\.html", href)


def test_hostile_text_is_inert(hostile_report: Report) -> None:
    """No text of a student becomes a tag, an attribute or an address."""
    page = Page(report_html(hostile_report, hostile_report.output))
    _inert(page)
    assert "<script>document.title" in page.text and "{{ 7*7 }}" in page.text
    _inert(Page(class_html([hostile_report], {"title": hostile_report.student, "seed": hostile_report.student})),
           {"script", "label", "input", "output"})


@given(st.text(st.characters(codec=None), max_size=60))
def test_any_text_keeps_the_page_whole(text: str) -> None:
    """Whatever the name, the output and the code, the page is well-formed, encodable and free of control characters."""
    report = Report(text, "ex01", "graded", 1, 2, 1, "full", "cpu", "", 0.1, output=text)
    for html in (report_html(report, text), class_html([report], {})):
        _inert(Page(html), {"script", "label", "input", "output"})
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", html)
        html.encode()


def test_class_page(make_report: MakeReport) -> None:
    """The class page counts submissions, draws the scores in words too, and ranks properties by how many hold them."""
    reports = [make_report(student="ana", late_seconds=0), make_report(student="beto", status="invalid", properties=[]),
               make_report(student="carla", score=72.5)]
    html = class_html(reports, {"title": "Deep learning", "seed": 7, "versions": {"python": "3.11"}})
    page = Page(html)
    for part in ("3 students", "2 graded", "1 invalid", "Deep learning", "versions.python", "3.11", "2 / 2", "100 %"):
        assert part in page.text or part.replace(" ", "") in page.text, part
    label = next(a["aria-label"] for t, a in page.tags if t == "svg" and a.get("role") == "img")
    assert label == "Submissions by share of the points. 20–30 %: 2; 90–100 %: 1."
    assert html.index("Adding a constant") < html.index("Every row sums to one")


def test_links_lead_to_the_reports(tmp_path: Path, make_report: MakeReport, hostile_report: Report) -> None:
    """Every link of the class page is a page that write_report wrote."""
    students = ("ana", "../x", "José Ñ", "a%2Fb", "c?d#e&f", "\udce9")
    reports = [*(make_report(student=s) for s in students), hostile_report]
    for report in reports:
        write_report(tmp_path, report, None)
    links = [a["href"] or "" for t, a in Page(class_html(reports, {})).tags if t == "a"]
    assert len(set(links)) == len(reports)
    assert all((tmp_path / unquote(link)).is_file() for link in links)


def test_an_empty_run_has_a_page() -> None:
    """A run without submissions is a page, not an exception."""
    assert "There are none" in class_html([], {})


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_contrast(scheme: int) -> None:
    """Text stands out from its background by 4.5 to 1 at least, in both colour schemes (WCAG AA)."""
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[scheme]))
    pairs = [(text, back) for text in ("text", "muted", "accent") for back in ("bg", "panel")]
    for text, back in [*pairs, *((kind, f"{kind}-bg") for kind in ("good", "bad", "warn", "quiet"))]:
        high, low = sorted((_luminance(colours[text]), _luminance(colours[back])), reverse=True)
        assert (high + 0.05) / (low + 0.05) >= 4.5, (text, back)
