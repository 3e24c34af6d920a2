"""Grading one submission: the only place where a score is made."""

from __future__ import annotations

import shlex
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from dlgrade.course.late import penalty
from dlgrade.errors import DlgradeError, GraderFault
from dlgrade.grading.device import tell_device
from dlgrade.grading.plan import Plan
from dlgrade.i18n import Text, both
from dlgrade.properties.judge import Finding, judge, refused
from dlgrade.properties.model import Property
from dlgrade.properties.student import Student
from dlgrade.report.model import Counterexample, PropertyResult, Report
from dlgrade.report.safe_text import harmless
from dlgrade.sandbox import Cell, Sandbox
from dlgrade.sandbox.gpu.choose import CPU, Choice
from dlgrade.sandbox.gpu.grant import Gpu
from dlgrade.sandbox.outcome import Crashed, Outcome, Raised, Refused, TimedOut
from dlgrade.sandbox.session import LoadFailed
from dlgrade.submission.model import Submission

__all__ = ["Options", "grade", "unreadable"]

_TRIES = 2


@dataclass(frozen=True, slots=True)
class Options:
    """How to grade, as against what."""

    isolation: str
    shrink_seconds: float = 1.0
    reveal_hidden: bool = False
    """Show the counterexamples of hidden properties too: for instructors' eyes."""
    late: bool = True
    devices: Mapping[str, Choice] = field(default_factory=dict)
    """Exercise → the device it is graded on; the CPU where nothing is said."""
    on_result: Callable[[PropertyResult], None] | None = None

    def gpu(self, exercise: str, slot: int, libraries: Sequence[str]) -> Gpu | None:
        """The GPU of worker number `slot` for an exercise's sandbox of `libraries`, None on the CPU."""
        return self.devices.get(exercise, CPU).gpu(slot, libraries)


def grade(plan: Plan, sandbox: Sandbox, submission: Submission, options: Options) -> Report:
    """The report of `submission`. A fault of the grader's own is tried again, then reported as `error`."""
    for attempt in range(_TRIES):
        begin = time.monotonic()
        report = _blank(plan, submission, options)
        cell: Cell | None = None
        try:
            with sandbox.cell(submission, plan.exercise.limits, seed=plan.seed) as cell:
                _judge_all(plan, cell, report, submission, options)
            report.output = harmless(bytes(cell.output).decode("utf-8", "replace"))
        except GraderFault as fault:
            report = _blank(plan, submission, options)
            report.status, report.reason = "error", fault.text
            sandbox.close()  # a fresh zygote for the next try
            if attempt + 1 < _TRIES:
                continue
        except LoadFailed as e:
            report = _blank(plan, submission, options)
            report.status, report.reason = "invalid", _not_python(e)
        break
    tell_device(report, sandbox, cell)
    _score(plan, report, submission, options)
    report.seconds = round(time.monotonic() - begin, 3)
    return report


def unreadable(plan: Plan, submission: Submission, options: Options, error: DlgradeError) -> Report:
    """The report of a hand-in that could not be read: `invalid`, or `error` where that was the grader's fault."""
    report = _blank(plan, submission, options)
    report.status, report.reason = "error" if isinstance(error, GraderFault) else "invalid", error.text
    _score(plan, report, submission, options)
    return report


def _blank(plan: Plan, submission: Submission, options: Options) -> Report:
    return Report(student=submission.student, exercise=submission.exercise, status="graded", score=0.0,
                  max_score=plan.max_score, seed=plan.seed, isolation=options.isolation, device="cpu",
                  started=datetime.now(UTC).isoformat(timespec="seconds"), seconds=0.0, attempt=submission.attempt)


def _judge_all(plan: Plan, cell: Cell, report: Report, submission: Submission, options: Options) -> None:
    failure = cell.load()
    student = Student(cell)
    for prop in _purity_last(plan):
        begin = time.monotonic()
        cell.new_property()
        if failure is not None:
            finding = _not_loaded(failure)
        elif prop.purity and not _computes_something(prop.function, plan, report):
            finding = Finding("failed", both("{function} gives no right answer yet; that it does so without side effects "
                                             "counts once it does.", function=prop.function))
        else:
            finding = judge(prop, plan.inputs[prop.id], student, run_seed=plan.seed, shrink_seconds=options.shrink_seconds)
        result = _result(prop, finding, plan, submission, options)
        result.seconds = round(time.monotonic() - begin, 4)
        report.properties.append(result)
        if options.on_result is not None:
            options.on_result(result)
    order = [prop.id for prop in plan.properties]
    report.properties.sort(key=lambda result: order.index(result.id))


def _purity_last(plan: Plan) -> list[Property]:
    return sorted(plan.properties, key=lambda prop: prop.purity)


def _computes_something(function: str, plan: Plan, report: Report) -> bool:
    """Whether some property of what `function` returns holds (or none of them is judged here)."""
    about_values = {prop.id for prop in plan.properties if prop.function == function and not prop.purity}
    return not about_values or any(r.verdict == "passed" for r in report.properties if r.id in about_values)


def _result(prop: Property, finding: Finding, plan: Plan, submission: Submission, options: Options) -> PropertyResult:
    passed = finding.verdict == "passed"
    result = PropertyResult(
        id=prop.id, title=prop.title, function=prop.function, points=prop.points,
        earned=prop.points if passed else 0.0, verdict=finding.verdict, hidden=prop.hidden,
        hint=None if passed else prop.hint)
    if passed or (prop.hidden and not options.reveal_hidden):
        return result
    result.message = _harmless(finding.message)
    if finding.calls:
        where = shlex.quote(submission.origin) if submission.origin else "."
        hidden = " --hidden" if prop.hidden else ""
        number = plan.exercise.id.partition("_")[0]
        result.counterexample = Counterexample(
            calls=list(finding.calls), expected=finding.expected or prop.title,
            rerun=f"dlgrade check {number} {where} --property {prop.id} --seed {plan.seed}{hidden}")
        for call in result.counterexample.calls:
            call.returned = harmless(call.returned, limit=4000)
    return result


def _harmless(text: Text | None) -> Text | None:
    return None if text is None else {lang: harmless(wording, limit=4000) for lang, wording in text.items()}


def _not_loaded(failure: Outcome) -> Finding:
    """Every property's finding where the module could not be imported."""
    match failure:
        case Refused(library=library):
            return Finding("refused", refused(library))
        case Raised(type_name=name, message=message, trace=trace):
            text = both("The module cannot be imported: {type}: {message}", type=name, message=message)
            return Finding("raised", {lang: f"{line}\n{trace}" if trace else line for lang, line in text.items()})
        case TimedOut(seconds=seconds):
            return Finding("timed_out", both("Importing the module took more than {seconds:g} seconds.", seconds=seconds))
        case Crashed(why=why):
            return Finding("crashed", both("The process did not survive importing the module: {why}.", why=why))
    raise GraderFault("Importing the module ended in {what}.", what=type(failure).__name__)


def _not_python(error: LoadFailed) -> Text:
    source = error.source.strip()
    return both("{file}, line {line}: {message}{source}. Python cannot read the file; nothing in it was run.",
                file=harmless(error.file), line=error.line, message=harmless(error.message),
                source=f" ({harmless(source)})" if source else "")


def _score(plan: Plan, report: Report, submission: Submission, options: Options) -> None:
    raw = round(sum(p.earned for p in report.properties), 6) if report.status == "graded" else 0.0
    report.score = raw
    if options.late:
        exercise = plan.exercise
        result = penalty(raw, submission.handed_in, exercise.due, exercise.late)
        report.raw_score, report.score, report.late_seconds = raw, round(result.score, 6), result.late_seconds
