"""What the views share: the word and symbol of a verdict, figures as people write them, properties by function."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dlgrade.i18n import Text, both
from dlgrade.report.model import VERDICTS, Diagnosis, GpuUse, PropertyResult

__all__ = [
    "STATUS_MEANINGS", "STATUS_WORDS", "VERDICT_WORDS", "Group", "Word", "answers_like", "by_function", "diagnosed", "duration",
    "exact", "gpu_numbers", "number", "tally",
]


@dataclass(frozen=True, slots=True)
class Word:
    """A verdict as it is shown: never by its colour alone, never by its symbol alone."""

    text: Text
    symbol: str
    ascii: str
    kind: str
    """`good`, `bad`, `warn` or `quiet`: the colour, in every view."""


VERDICT_WORDS: dict[str, Word] = {
    "passed": Word(both("passed"), "✓", "+", "good"),
    "failed": Word(both("failed"), "✗", "x", "bad"),
    "raised": Word(both("raised"), "!", "!", "bad"),
    "timed_out": Word(both("timed out"), "…", "~", "warn"),
    "crashed": Word(both("crashed"), "†", "#", "bad"),
    "missing": Word(both("missing"), "?", "?", "warn"),
    "refused": Word(both("refused"), "⊘", "o", "warn"),
    "error": Word(both("not judged"), "–", "-", "quiet"),
}

STATUS_WORDS: dict[str, Text] = {
    "graded": both("graded"),
    "invalid": both("invalid"),
    "error": both("not graded"),
}
STATUS_MEANINGS: dict[str, Text] = {
    "invalid": both("There was nothing that could be graded: 0 points."),
    "error": both("Not graded, by a fault of the grader: it costs no points and is tried again."),
}


@dataclass(frozen=True, slots=True)
class Group:
    """The properties of one function, in the report's order, and the points they carry."""

    function: str
    properties: list[PropertyResult]

    @property
    def earned(self) -> float:
        return sum(p.earned for p in self.properties)

    @property
    def points(self) -> float:
        return sum(p.points for p in self.properties)


def by_function(properties: Iterable[PropertyResult]) -> list[Group]:
    """The properties grouped by function, in the order in which the functions first appear."""
    groups: dict[str, list[PropertyResult]] = {}
    for result in properties:
        groups.setdefault(result.function, []).append(result)
    return [Group(function, results) for function, results in groups.items()]


def tally(properties: Iterable[PropertyResult]) -> dict[str, int]:
    """How many properties ended in each verdict, in the order of display, without the zeros."""
    found = [p.verdict for p in properties]
    return {verdict: found.count(verdict) for verdict in VERDICTS if verdict in found}


def exact(value: float) -> str:
    """The shortest text that reads back as `value`, without a trailing `.0`: for files."""
    text = repr(value + 0.0)  # adding 0.0 turns -0.0 into 0.0 and an int into a float
    return text.removesuffix(".0")


def number(value: float) -> str:
    """`value` to two decimals at most: for people."""
    return exact(round(value, 2))


def gpu_numbers(used: GpuUse, _: Callable[..., str]) -> str:
    """What was used of a GPU, in one clause; `_` translates."""
    if used.peak_memory_mb is None:
        return duration(used.seconds)
    return _("{time}, {memory} MB of its memory at most", time=duration(used.seconds), memory=used.peak_memory_mb)


def duration(seconds: float) -> str:
    """A length of time in its two largest units: `2 d 3 h`, `5 min`, `0.84 s`."""
    if seconds < 60:
        return f"{number(seconds)} s"
    minutes = round(seconds / 60)
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    parts = [(days, "d"), (hours, "h"), (minutes, "min")]
    shown = [f"{count} {unit}" for count, unit in parts if count]
    return " ".join(shown[:2])


def diagnosed(found: Iterable[Diagnosis]) -> dict[str, list[Diagnosis]]:
    """Function → the known mistakes that it cannot be told from."""
    alike: dict[str, list[Diagnosis]] = {}
    for each in found:
        alike.setdefault(each.function, []).append(each)
    return alike


def answers_like(function: str, mistakes: int) -> Text:
    """The sentence above the mistakes."""
    if mistakes == 1:
        return both("On the inputs tried, {function} answers exactly like this known mistake:", function=function)
    return both("On the inputs tried, {function} answers exactly like each of these known mistakes:", function=function)
