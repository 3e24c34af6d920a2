"""The pages in a real browser: no script of a student's runs, nothing is fetched, nothing overflows on a phone."""

import html
import json
import re
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from dlgrade.report.html import class_html, report_html
from dlgrade.report.model import Report

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM = next((found for found in map(shutil.which, NAMES) if found), None)
pytestmark = [
    pytest.mark.chromium,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine (Debian: apt-get install chromium)"),
]
MakeReport = Callable[..., Report]

# The page under test stands in a frame as wide as a phone; the frame's owner reads it and writes down what it saw.
HOST = """<!DOCTYPE html><title>host</title><pre id="seen"></pre>
<iframe id="frame" src="/page.html" width="360" height="800" style="border:0"></iframe>
<script>
addEventListener("load", () => setTimeout(() => {
  const inner = document.getElementById("frame").contentWindow, doc = inner.document, root = doc.documentElement;
  const seen = {title: doc.title, wide: Math.max(root.scrollWidth, doc.body.scrollWidth), view: inner.innerWidth,
    pwned: String(inner.pwned), colour: inner.getComputedStyle(root).getPropertyValue("--accent"),
    fetched: inner.performance.getEntriesByType("resource").map(e => e.name)};
  ACT
  document.getElementById("seen").textContent = JSON.stringify(seen);
}, 200));
</script>"""
SORT_AND_FILTER = """
  const shown = "#submissions tbody tr:not([hidden])";
  const rows = () => Array.from(doc.querySelectorAll(shown), r => r.cells[0].textContent);
  seen.before = rows();
  doc.querySelectorAll("#submissions th button")[2].click(); seen.sorted = rows();
  doc.querySelectorAll("#submissions th button")[2].click(); seen.reversed = rows();
  seen.aria = doc.querySelectorAll("#submissions th")[2].ariaSort;
  const box = doc.getElementById("filter"); box.value = "BETO"; box.dispatchEvent(new inner.Event("input"));
  seen.filtered = rows(); seen.tools = doc.getElementById("tools").hidden;
"""


class Site(ThreadingHTTPServer):
    """Serves the pages put into it on loopback and remembers every request."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages: dict[str, str] = {}
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        page = self.server.pages.get(self.path)
        self.send_response(404 if page is None else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write((page or "").encode())

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the test's output quiet."""


@pytest.fixture
def site() -> Iterator[Site]:
    """A web server on loopback for one test."""
    with Site() as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def look(site: Site, page: str, folder: Path, act: str = "", *options: str) -> dict[str, Any]:
    """What the browser saw of `page` at 360 pixels."""
    site.pages = {"/host.html": HOST.replace("ACT", act), "/page.html": page}
    assert CHROMIUM is not None
    done = subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=3000", "--window-size=800,900", *options,
         "--dump-dom", f"{site.url}/host.html"],
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=True)
    found = re.search(r'<pre id="seen">(.+?)</pre>', done.stdout, re.DOTALL)
    assert found, done.stdout[:2000] + done.stderr[-2000:]
    seen: dict[str, Any] = json.loads(html.unescape(found.group(1)))
    assert seen["view"] == 360
    return seen


def _attack(site: Site, report: Report) -> Report:
    """The hostile report with addresses that this test would notice."""
    def aimed(value: Any) -> Any:
        if isinstance(value, str):
            value = value.replace("http://127.0.0.1:9/x", f"{site.url}/stolen")
            return value.replace("document.title=", "window.pwned=")
        if isinstance(value, dict):
            return {k: aimed(v) for k, v in value.items()}
        return [aimed(v) for v in value] if isinstance(value, list) else value

    return Report.from_json(aimed(report.to_json()))


@pytest.mark.parametrize("kind", ["report", "class"])
def test_a_hostile_submission_is_inert(site: Site, tmp_path: Path, hostile_report: Report, kind: str) -> None:
    """No script of it runs, nothing is fetched for it, and the page stays as wide as the phone."""
    report = _attack(site, hostile_report)
    page = report_html(report, report.output) if kind == "report" else class_html([report], {"title": report.student})
    seen = look(site, page, tmp_path)
    assert seen["pwned"] == "undefined" and "window.pwned" in seen["title"]
    assert seen["fetched"] == [] and set(site.asked) <= {"/host.html", "/page.html", "/favicon.ico"}
    assert seen["wide"] <= 360


def test_the_policy_holds_even_without_escaping(site: Site, tmp_path: Path, make_report: MakeReport) -> None:
    """Markup smuggled into the finished page is stopped by the Content-Security-Policy."""
    smuggled = f"<script>window.pwned=1</script><img src='{site.url}/stolen' onerror='window.pwned=2'>"
    page = report_html(make_report(), None)
    seen = look(site, page.replace("<main>", "<main>" + smuggled), tmp_path)
    assert seen["pwned"] == "undefined" and "/stolen" not in site.asked
    seen = look(site, re.sub("<meta http-equiv.*?>", "", page).replace("<main>", "<main>" + smuggled), tmp_path)
    assert seen["pwned"] != "undefined" and "/stolen" in site.asked  # this test can see an attack


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_ordinary_report_on_a_phone(site: Site, tmp_path: Path, make_report: MakeReport, scheme: str) -> None:
    """The style is applied in both colour schemes, and long lines of code scroll inside their block."""
    source = "x = " + " + ".join(map(str, range(300)))
    option = f"--blink-settings=preferredColorScheme={int(scheme == 'light')}"
    seen = look(site, report_html(make_report(), source), tmp_path, "", option)
    assert seen["wide"] <= 360
    assert seen["colour"].strip() == {"light": "#1b5aa0", "dark": "#8ebbf2"}[scheme]


def test_the_class_page_sorts_and_filters(site: Site, tmp_path: Path, make_report: MakeReport) -> None:
    """A click on a heading sorts by value, a second one turns the order round, and the field filters rows."""
    reports = [make_report(student=name, score=score) for name, score in (("ana", 9.0), ("beto", 10.0), ("carla", 2.5))]
    seen = look(site, class_html(reports, {}), tmp_path, SORT_AND_FILTER)
    assert seen["before"] == ["ana", "beto", "carla"]
    assert seen["sorted"] == ["carla", "ana", "beto"] and seen["reversed"] == ["beto", "ana", "carla"]
    assert seen["aria"] == "descending" and seen["filtered"] == ["beto"] and seen["tools"] is False
    assert seen["wide"] <= 360
