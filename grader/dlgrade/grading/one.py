"""Grading one submission: the only place where a score is made."""

from __future__ import annotations

import shlex
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

from dlgrade.course.late import penalty
from dlgrade.diagnosis.diagnose import diagnose
from dlgrade.diagnosis.table import read_table
from dlgrade.errors import CourseError, DlgradeError, GraderFault, NotInstalled
from dlgrade.grading.device import tell_device
from dlgrade.grading.parts import Part, parts_of
from dlgrade.grading.plan import Plan
from dlgrade.i18n import Text, both
from dlgrade.properties.judge import Finding, judge, refused
from dlgrade.properties.model import Property
from dlgrade.properties.student import Student
from dlgrade.report.model import Counterexample, Diagnosis, PropertyResult, Report
from dlgrade.report.safe_text import harmless
from dlgrade.sandbox import Cell, Sandbox
from dlgrade.sandbox.conversation import LoadFailed
from dlgrade.sandbox.gpu.choose import CPU, Choice
from dlgrade.sandbox.gpu.grant import Gpu
from dlgrade.sandbox.outcome import Crashed, Outcome, Raised, Refused, TimedOut
from dlgrade.submission.model import Submission

__all__ = ["Options", "grade", "unreadable"]

_TRIES = 2
_COMPARED = ("failed", "raised", "timed_out", "crashed")
"""Verdicts that a known mistake may explain."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to grade, as against what."""

    isolation: str
    shrink_seconds: float = 1.0
    reveal_hidden: bool = False
    """Show the counterexamples of hidden properties too: for instructors' eyes."""
    late: bool = True
    diagnose: bool = True
    """Compare what fails with known mistakes."""
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
        try:
            _judge_all(plan, sandbox, report, submission, options)
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
    if report.status == "error" and sandbox.gpu is not None:
        report.device = "cuda"
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


def _judge_all(plan: Plan, sandbox: Sandbox, report: Report, submission: Submission, options: Options) -> None:
    base, framework_parts = parts_of(plan.exercise, plan.beside, submission)
    tell = options.on_result or (lambda result: None)
    tries = [_try_part(plan, sandbox, base, submission, options, tell)]
    if not plan.exercise.frameworks:
        report.output, report.properties = harmless(tries[0].output.decode("utf-8", "replace")), tries[0].results
        report.diagnosis = tries[0].diagnosis
        _tell_device(report, tries[0])
    else:
        several = len(framework_parts) > 1  # then nothing is told before it is known which counts
        tries += [_try_part(plan, sandbox, part, submission, options, (lambda result: None) if several else tell)
                  for part in framework_parts]
        best = max(tries[1:], key=lambda each: each.earned, default=None) or _nothing_handed_in(plan, submission, options, tell)
        if several:
            for result in best.results:
                tell(result)
        if best.part is not None:
            report.framework = best.part.framework
        report.output = harmless((tries[0].output + best.output).decode("utf-8", "replace"))
        _not_gradable(report, best, tries[1:])
        _tell_device(report, tries[0], best)
        report.properties, report.diagnosis = tries[0].results + best.results, tries[0].diagnosis + best.diagnosis
    broken = [each.broken for each in tries if each.broken is not None]
    if len(broken) == len(tries):
        raise broken[0]
    order = {prop.id: place for place, prop in enumerate(plan.properties)}
    report.properties.sort(key=lambda result: order[result.id])


@dataclass(slots=True)
class _Tried:
    """What came of a part."""

    part: Part | None
    results: list[PropertyResult]
    output: bytes = b""
    diagnosis: list[Diagnosis] = field(default_factory=list)
    ran: tuple[Sandbox, Cell] | None = None
    broken: LoadFailed | None = None
    """Its module is not Python."""
    fault: NotInstalled | None = None
    """Its library is not installed here."""

    @property
    def earned(self) -> float:
        return sum(result.earned for result in self.results)


def _tell_device(report: Report, *counted: _Tried) -> None:
    """The device is the GPU where some part that counts ran on it."""
    for each in counted:
        if each.ran is not None and each.ran[0].gpu is not None:
            tell_device(report, *each.ran)


def _not_gradable(report: Report, best: _Tried, tries: Sequence[_Tried]) -> None:
    """The submission counts as not graded where a framework that is not installed here might have earned more."""
    whole = all(result.verdict == "passed" for result in best.results)
    fault = next((each.fault for each in tries if each.fault is not None), None)
    if fault is not None and not whole:
        report.status, report.reason = "error", fault.text


def _nothing_handed_in(plan: Plan, submission: Submission, options: Options, tell: Callable[[PropertyResult], None]) -> _Tried:
    """The framework part of a submission that has none."""
    files = ", ".join(f"{plan.exercise.framework_module(framework)}.py" for framework in plan.exercise.frameworks)
    finding = Finding("missing", both("The framework part is not there; hand in one of {files}.", files=files))
    return _Tried(None, _all_alike(plan, plan.exercise.framework_functions, finding, submission, options, tell))


def _try_part(plan: Plan, sandbox: Sandbox, part: Part, submission: Submission, options: Options,
              tell: Callable[[PropertyResult], None]) -> _Tried:
    def alike(finding: Finding) -> list[PropertyResult]:
        return _all_alike(plan, part.functions, finding, submission, options, tell)

    if not any(prop.function in part.functions for prop in plan.properties):
        return _Tried(part, [])
    if f"{part.module}.py" not in submission.files:
        return _Tried(part, alike(Finding("missing", both("{file} is not there.", file=f"{part.module}.py"))))
    try:
        own = sandbox.beside(part.libraries)
    except NotInstalled as fault:
        return _Tried(part, alike(Finding("error", fault.text)), fault=fault)
    def fresh() -> Cell:
        return own.cell(submission, plan.exercise.limits, seed=plan.seed, module=part.module, harness=part.harness)

    with fresh() as cell:
        try:
            results = _judge_part(plan, cell, part, submission, options, tell)
        except LoadFailed as broken:
            if not plan.exercise.frameworks:
                raise
            return _Tried(part, alike(Finding("raised", _not_python(broken))), broken=broken)
    wrong = [name for name in part.functions if any(r.verdict in _COMPARED for r in results if r.function == name)]
    diagnosis = []
    if wrong and options.diagnose and plan.diagnosis is not None:
        # A table that cannot be read is `verify`'s to tell, and no reason not to grade.
        with suppress(CourseError), fresh() as another:  # what the properties left behind in the first is not compared
            diagnosis = diagnose(another, wrong, read_table(plan.diagnosis))
    return _Tried(part, results, bytes(cell.output), diagnosis, (own, cell))


def _judge_part(plan: Plan, cell: Cell, part: Part, submission: Submission, options: Options,
                tell: Callable[[PropertyResult], None]) -> list[PropertyResult]:
    failure = cell.load()
    student = Student(cell)
    results: list[PropertyResult] = []
    for prop in _purity_last(plan, part.functions):
        begin = time.monotonic()
        cell.new_property()
        if failure is not None:
            finding = _not_loaded(failure)
        elif prop.purity and not _computes_something(prop.function, plan, results):
            finding = Finding("failed", both("{function} gives no right answer yet; that it does so without side effects "
                                             "counts once it does.", function=prop.function))
        else:
            finding = judge(prop, plan.inputs[prop.id], student, run_seed=plan.seed, shrink_seconds=options.shrink_seconds)
        results.append(_result(prop, finding, plan, submission, options, time.monotonic() - begin))
        tell(results[-1])
    return results


def _all_alike(plan: Plan, functions: Collection[str], finding: Finding, submission: Submission, options: Options,
               tell: Callable[[PropertyResult], None]) -> list[PropertyResult]:
    """The same finding for every property of `functions`."""
    results = [_result(prop, finding, plan, submission, options, 0.0) for prop in plan.properties if prop.function in functions]
    for result in results:
        tell(result)
    return results


def _purity_last(plan: Plan, functions: Collection[str]) -> list[Property]:
    return sorted((prop for prop in plan.properties if prop.function in functions), key=lambda prop: prop.purity)


def _computes_something(function: str, plan: Plan, results: Collection[PropertyResult]) -> bool:
    """Whether some property of what `function` returns holds (or none of them is judged here)."""
    about_values = {prop.id for prop in plan.properties if prop.function == function and not prop.purity}
    return not about_values or any(r.verdict == "passed" for r in results if r.id in about_values)


def _result(prop: Property, finding: Finding, plan: Plan, submission: Submission, options: Options,
            seconds: float) -> PropertyResult:
    passed = finding.verdict == "passed"
    result = PropertyResult(
        id=prop.id, title=prop.title, function=prop.function, points=prop.points,
        earned=prop.points if passed else 0.0, verdict=finding.verdict, hidden=prop.hidden,
        hint=None if passed else prop.hint, seconds=round(seconds, 4))
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
