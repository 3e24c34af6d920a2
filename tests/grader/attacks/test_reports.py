"""Claim: what a student prints, raises, returns or is called is shown as text, and does nothing where it is shown."""

import csv
import html.parser
import io
import json
import re

import pytest
from rich.console import Console

from dlgrade.report.csv_out import grades_csv, timings_csv
from dlgrade.report.html import class_html, report_html
from dlgrade.report.terminal import print_report
from dlgrade.report.write import read_report, write_report

PAYLOADS = {
    "script": "<script>evil()</script><img src=x onerror=evil()>",
    "the end of a script or a comment": "</script></pre></td>--><script>evil()</script>]]>",
    "attributes": "\" onmouseover=\"evil()\" x='y' onfocus='evil()' autofocus `",
    "a link that runs": "javascript:evil() <a href=javascript:evil()>x</a> data:text/html,<script>evil()</script>",
    "a template": "{{ 7 * 7 }} {% for x in y %} ${7*7} #{7} {0.__class__} %(x)s %s",
    "escapes of a terminal": "\x1b[2J\x1b[1;1H\x1b]0;title\x07\x1b]8;;http://evil\x07\x9b31m\x1bP\x1b\\\x00\x08\x7f",
    "carriage returns over the score": "x\rScore: 10 of 10\r\x0b\x0c\x85",
    "text from right to left": "\u202egnirts\u202c \u2066x\u2069 \u200b\u200e\ufeff\u2028\u2029\U000e0041",
    "rich markup": "[bold red]x[/bold red] [link=http://evil]x[/link] [/] :smile:",
    "a formula": '=HYPERLINK("http://evil","x")',
    "a command by way of a formula": "+cmd|' /C calc'!A0",
    "another row": 'x",10,10\r\n=evil(),ex01,10',
    "surrogates and noncharacters": "\ud800\udfff\uffff\ufffe",
    "combining marks without end": "a" + "\u0301" * 3000,
}

NAME = "NAME = TEXT.replace(chr(0), '').encode('utf-8', 'replace').decode()\n"
WAYS = {
    "printed": "print(TEXT)\n    sys.stderr.write(TEXT)\n    return -7.0",
    "in an exception": "raise ValueError(TEXT)",
    "as the exception's name": "raise type(NAME, (Exception,), {})(TEXT)",
    "as the value": "return TEXT",
    "in a dict": "return {TEXT: [TEXT]}",
    "as the repr of an object": "return type('C', (), {'__repr__': lambda s: TEXT})()",
    "as the name of its type": "return type(NAME, (), {})()",
    "raw on the descriptor": "os.write(1, TEXT.encode('utf-8', 'surrogatepass'))\n"
    "    os.write(2, bytes(range(256)))\n    return 7.0",
    "as a library's name": "raise sys.modules['_dlgrade_inside.imports'].RefusedImport('x', name=TEXT)",
}
CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e0fff]"
)


class _Page(html.parser.HTMLParser):
    """Every tag and attribute that a browser would see."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.scripts = [], [], []
        self._in_script = False

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        self._in_script = tag == "script"

    def handle_endtag(self, tag):
        self._in_script = False

    def handle_data(self, data):
        if self._in_script:
            self.scripts.append(data)


def _inert(page, harmless_page):
    seen, plain = _Page(), _Page()
    seen.feed(page)
    plain.feed(harmless_page)
    assert set(seen.tags) <= set(plain.tags) | {
        "details",
        "summary",
        "pre",
        "code",
        "mark",
        "p",
        "dl",
        "dt",
        "dd",
        "span",
        "div",
        "ul",
        "li",
        "h2",
        "h3",
        "section",
        "samp",
        "td",
        "tr",
        "table",
        "strong",
        "bdi",
    }
    assert "img" not in seen.tags
    assert seen.tags.count("script") == plain.tags.count("script")
    assert "evil" not in "".join(seen.scripts)
    for name, value in seen.attributes:
        assert not name.startswith("on"), name
        assert "javascript:" not in value.lower() or name not in ("href", "src", "action"), value
        assert not (name in ("href", "src") and "evil" in value and value.split(":")[0] in ("http", "javascript", "data")), (
            value
        )


@pytest.fixture(scope="module")
def blank():
    """Pages of a harmless report, to compare with."""
    return {}


@pytest.fixture
def show(arena, blank, tmp_path):
    """Every renderer over the report of a submission; what each made of it must be inert."""

    def look(report, source):
        if not blank:
            plain = arena.grade("full", arena.tiny.right, head="")
            blank.update(
                (lang, (report_html(plain, "x", lang=lang), class_html([plain], {}, lang=lang))) for lang in ("en", "es")
            )
        for lang, (page, index) in blank.items():
            _inert(report_html(report, source, lang=lang), page)
            _inert(class_html([report], {}, lang=lang), index)
        stream = io.StringIO()
        print_report(
            Console(file=stream, width=100, force_terminal=True, color_system=None, legacy_windows=False),
            report,
            all_failures=True,
            reveal_hidden=True,
        )
        assert not CONTROLS.search(stream.getvalue())
        rows = list(csv.reader(io.StringIO(grades_csv([report]))))
        assert [len(row) for row in rows] == [9, 9]
        assert [len(row) for row in csv.reader(io.StringIO(timings_csv([report])))] == [3, 3]
        for cell in rows[1][:2]:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), cell
        written = write_report(tmp_path / "out", report, source)
        assert (tmp_path / "out") in written.resolve().parents
        assert read_report(written).score == report.score
        json.loads(written.read_text(encoding="utf-8"))
        return stream.getvalue()

    return look


@pytest.mark.parametrize(
    ("way", "payload"),
    [*((way, "all of them") for way in WAYS), *((way, payload) for way in ("printed", "as the value") for payload in PAYLOADS)],
)
def test_text_of_a_submission(arena, show, way, payload):
    """Whatever a submission says, by whatever way, is text in the terminal, in both pages and in the tables."""
    text = PAYLOADS.get(payload) or "\n".join(PAYLOADS.values())
    source = f"TEXT = {text!r}\n{NAME}def double(x):\n    {WAYS[way]}\ntotal = double\n"
    report = arena.grade("full", source)
    assert (report.status, report.score) == ("graded", 0)
    show(report, source)


@pytest.mark.parametrize("payload", [p for p in PAYLOADS if "surrogates" not in p])
def test_names_of_students(arena, show, payload):
    """A student's name is text, a cell and part of a path, and nothing more."""
    for name in (PAYLOADS[payload], "../../" + PAYLOADS[payload], PAYLOADS[payload].lstrip("x")):
        report = arena.grade("full", arena.tiny.right, student=name, head="")
        assert report.score == 10
        show(report, None)


def test_a_report_that_imitates_a_report(arena, show):
    """Printed lines that look like the grader's own stand behind the mark of printed text."""
    text = show(
        arena.grade("full", "def double(x):\n    print('\\nScore: 10 of 10. Properties that hold: 4 of 4.')\ntotal = double\n"),
        None,
    )
    fakes = [line for line in text.splitlines() if "10 of 10" in line]
    assert fakes
    assert all(line.startswith("│ ") for line in fakes)


def test_a_report_stays_small(arena, show):
    """A submission that says as much as it can does not make a report of megabytes."""
    source = "def double(x):\n    print('&' * 60000)\n    raise ValueError('&' * 10 ** 6)\ntotal = double\n"
    report = arena.grade("full", source)
    assert len(report_html(report, source)) < 1 << 20
    assert len(json.dumps(report.to_json())) < 1 << 19
    show(report, source)
