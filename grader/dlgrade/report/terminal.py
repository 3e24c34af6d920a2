"""One report on a terminal: words and symbols beside every colour, narrow windows, pipes and plain ASCII.

Everything is printed as `Text`, line by line: rich's markup is never read, and lines carry no padding.
"""

from __future__ import annotations

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text as Line

from dlgrade.i18n import Text, in_language
from dlgrade.i18n import gettext as _
from dlgrade.report.model import Counterexample, PropertyResult, Report
from dlgrade.report.safe_text import harmless, one_line
from dlgrade.report.words import (
    STATUS_MEANINGS,
    VERDICT_WORDS,
    Group,
    answers_like,
    by_function,
    diagnosed,
    duration,
    gpu_numbers,
    number,
)

__all__ = ["print_report"]

_STYLES = {"good": "bold green", "bad": "bold red", "warn": "bold yellow", "quiet": "bold"}
_VALUE_LIMIT, _PROSE_LIMIT, _OUTPUT_LIMIT, _OUTPUT_LINES = 600, 1000, 2000, 20
_Part = tuple[str, str]


def print_report(console: Console, report: Report, *, all_failures: bool = False, reveal_hidden: bool = False) -> None:
    """Print `report`: verdicts by function, the first failure of each function in full (or all), points, output.

    `reveal_hidden` shows what the record has of hidden properties, for an instructor who asked for them.
    """
    _Printer(console, report, reveal_hidden).everything(all_failures)


class _Printer:
    def __init__(self, console: Console, report: Report, reveal_hidden: bool) -> None:
        self.reveal_hidden = reveal_hidden
        self.console = console
        self.report = report
        self.unicode = console.encoding.lower().replace("-", "").startswith("utf")
        self.labels = (_("Call:"), _("Came back:"), _("Should hold:"), _("Hint:"))
        self.word_width = max(cell_len(in_language(w.text)) for w in VERDICT_WORDS.values())

    def everything(self, all_failures: bool) -> None:
        self.header()
        if self.report.status != "graded":
            self.no_grade()
        shortened = sum([self.group(group, all_failures) for group in by_function(self.report.properties)])
        self.diagnosis()
        self.output()
        self.summary(shortened)

    def header(self) -> None:
        names = [n for n in (self.report.exercise, self.report.student) if n]
        self.line(("  ".join(one_line(name, 120) for name in names), "bold"))

    def no_grade(self) -> None:
        kind = "quiet" if self.report.status == "error" else "bad"
        self.line()
        self.line((in_language(STATUS_MEANINGS[self.report.status]), _STYLES[kind]))
        if self.report.reason:
            self.prose(self.report.reason, 2)

    def group(self, group: Group, all_failures: bool) -> int:
        """Print the verdicts of one function; how many failures were told in one line only."""
        self.line()
        points = _("{earned} of {possible} points", earned=number(group.earned), possible=number(group.points))
        self.line((one_line(group.function) or _("general"), "bold underline"), ("  " + points, ""))
        failures = [p for p in group.properties if p.verdict != "passed"]
        in_full = failures if all_failures else _first(failures)
        for result in group.properties:
            self.verdict(result)
            if any(result is shown for shown in in_full):
                self.failure(result)
                if result is not group.properties[-1]:
                    self.line()
        return len(failures) - len(in_full)

    def verdict(self, result: PropertyResult) -> None:
        word = VERDICT_WORDS[result.verdict]
        style = _STYLES[word.kind]
        text = in_language(word.text)
        lead = f"{word.symbol if self.unicode else word.ascii} {text}"
        points = f"{number(result.earned)}/{number(result.points)}"
        title = one_line(in_language(result.title)) + (f" ({_('hidden')})" if result.hidden else "")
        self.line((f"{title}  [{points}]", ""), indent=2, lead=(lead, style), lead_width=self.word_width + 4)

    def failure(self, result: PropertyResult) -> None:
        shown = self.reveal_hidden or not result.hidden
        if shown:
            if result.counterexample:
                self.calls(result.counterexample, harmless(in_language(result.title), _VALUE_LIMIT))
            if result.message:
                self.prose(result.message, 4)
        if result.hint:
            self.labelled(_("Hint:"), harmless(in_language(result.hint), _PROSE_LIMIT), "italic")
        if result.counterexample and shown and result.counterexample.rerun:
            self.line((_("See it again with:"), ""), indent=4)
            # A command is to be copied: the terminal may wrap it, a line break of ours would cut it in two.
            command = Line("      ").append(self.printable(one_line(result.counterexample.rerun, 2000)), "bold")
            self.console.print(command, soft_wrap=True)

    def calls(self, example: Counterexample, title: str) -> None:
        for call in example.calls:
            self.labelled(_("Call:"), harmless(f"{call.function}({call.arguments})", _VALUE_LIMIT), "bold")
            self.labelled(_("Came back:"), harmless(call.returned, _VALUE_LIMIT))
        expected = harmless(in_language(example.expected), _VALUE_LIMIT)
        if expected and expected != title:  # the law stands above already
            self.labelled(_("Should hold:"), expected)

    def diagnosis(self) -> None:
        if not self.report.diagnosis:
            return
        self.line()
        self.line((_("What this looks like"), "bold underline"))
        for function, alike in diagnosed(self.report.diagnosis).items():
            self.prose(answers_like(function, len(alike)), 2)
            for found in alike:
                self.prose(found.title, 4)
                self.labelled(_("Hint:"), harmless(in_language(found.hint), _PROSE_LIMIT), "italic")

    def output(self) -> None:
        if not self.report.output.strip():
            return
        self.line()
        self.line((_("What your code printed"), "bold underline"))
        bar = "│ " if self.unicode else "| "
        for text in harmless(self.report.output.rstrip(), _OUTPUT_LIMIT, lines=_OUTPUT_LINES).split("\n"):
            self.line((text, ""), mark=bar)

    def summary(self, shortened: int) -> None:
        report = self.report
        passed = sum(p.verdict == "passed" for p in report.properties)
        self.line()
        score = _("Score: {score} of {most}", score=number(report.score), most=number(report.max_score))
        held = _("Properties that hold: {passed} of {count}", passed=passed, count=len(report.properties))
        parts = [(_("Score: not graded") if report.status == "error" else score, "bold")]
        if report.properties:
            parts.append((f". {held}.", ""))
        self.line(*parts)
        if report.late_seconds > 0:
            self.late()
        if shortened:
            self.line((_("Failures told in one line: {count}. --all shows each in full.", count=shortened), ""))
        run = (_("isolation {level}", level=report.isolation), _("device {device}", device=report.device),
               _("seed {seed}", seed=report.seed), duration(report.seconds))
        self.line((", ".join(one_line(part) for part in run), "dim"))
        if report.gpu is not None:
            self.line((one_line(f"{report.gpu.name}: {gpu_numbers(report.gpu, _)}"), "dim"))
            self.line((one_line(in_language(report.gpu.note), 400), "dim"))

    def late(self) -> None:
        text = _("Handed in late by {time}.", time=duration(self.report.late_seconds))
        if self.report.raw_score is not None:
            before = number(self.report.raw_score)
            text += " " + _("Before the late penalty: {score}.", score=before)
        self.line((text, ""))

    def labelled(self, label: str, text: str, style: str = "", indent: int = 4) -> None:
        """A label, and the text beside it; the texts of all labels start in one column."""
        width = max(map(cell_len, self.labels)) + 1
        for number_, part in enumerate(text.split("\n")):
            self.line((part, style), indent=indent, lead=(label if number_ == 0 else "", ""), lead_width=width)

    def prose(self, text: Text, indent: int) -> None:
        for part in harmless(in_language(text), _PROSE_LIMIT).split("\n"):
            self.line((part, ""), indent=indent)

    def line(
        self, *parts: _Part, indent: int = 0, lead: _Part = ("", ""), lead_width: int = 0, mark: str = ""
    ) -> None:
        """One line of output, folded to the window beside its `lead`; `mark` stands before every line."""
        body = Line()
        for content, style in parts:
            body.append(self.printable(content), style)
        body.expand_tabs(4)
        width = self.console.width - indent - lead_width - cell_len(mark)
        for number_, piece in enumerate(body.wrap(self.console, max(width, 10), overflow="fold") or [Line()]):
            text = Line(" " * indent + mark)
            text.append(self.printable(lead[0]) if number_ == 0 else "", lead[1])
            text.append(" " * (indent + cell_len(mark) + lead_width - text.cell_len) if lead_width else "")
            text.append_text(piece)
            text.rstrip()
            self.console.print(text, soft_wrap=True)

    def printable(self, text: str) -> str:
        """`text` in the characters that the stream can encode."""
        encoding = self.console.encoding
        return text if self.unicode else text.encode(encoding, "backslashreplace").decode(encoding)


def _first(failures: list[PropertyResult]) -> list[PropertyResult]:
    """The first failure that may be shown whole, else the first hidden one."""
    return ([p for p in failures if not p.hidden] or failures)[:1]
