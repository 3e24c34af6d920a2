"""The questions by which known mistakes are told apart: chosen, written to diagnosis.json, and seen to name each of them."""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from dlgrade.diagnosis.diagnose import answered, diagnose
from dlgrade.diagnosis.signature import COARSE, FINE, signature
from dlgrade.diagnosis.table import Call, Probes, Table
from dlgrade.errors import GraderFault
from dlgrade.grading.parts import PartCells
from dlgrade.grading.plan import Plan
from dlgrade.i18n import both
from dlgrade.properties.failures import CallHalted
from dlgrade.properties.student import Student
from dlgrade.sandbox import Sandbox
from dlgrade.sandbox.outcome import Backend, Crashed, Outcome, TimedOut
from dlgrade.submission.model import Submission
from dlgrade.verify.bench import brisk
from dlgrade.verify.problems import Problem

__all__ = ["Known", "check", "make"]

_CANDIDATES = 160
"""Questions of a function that are tried at most, before the best are chosen."""
_FEWEST, _MOST = 8, 24
_SECONDS = 0.7
"""What the reference may take over all the candidates."""
_RIGHT = "="
"""Before the names of right solutions, which no misconception's begins with."""
_SHOWN = 5
_DEADLY = 2
"""A mistake whose process died this often answers nothing more while questions are chosen."""


@dataclass(frozen=True, slots=True)
class Known:
    """A misconception with what a table says of it."""

    name: str
    path: str
    submission: Submission
    functions: frozenset[str]
    fails: frozenset[str]
    texts: tuple[dict[str, str], dict[str, str]]


class _Stop(BaseException):
    """The first question of an example has been asked."""


class _Notes:
    """A backend that writes down what one function is asked."""

    def __init__(self, backend: Backend, function: str, *, first_only: bool) -> None:
        self._backend, self._function, self._first_only = backend, function, first_only
        self.calls: dict[bytes, Call] = {}

    def call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any], *, observe: bool = False) -> Outcome:
        if function == self._function:
            key = pickle.dumps((args, kwargs))
            self.calls.setdefault(key, (args, kwargs))
        if self._first_only:  # what is asked later may hold answers
            raise _Stop
        return self._backend.call(function, args, kwargs, observe=observe)


def make(plan: Plan, reference: Submission, known: Sequence[Known], right: Sequence[Submission], sandbox: Sandbox, *,
         public: bool) -> Table:
    """A table for the mistakes `known`: questions chosen, answers signed. `public`: only what a student may see."""
    plan = brisk(plan)
    shown = {p.id for p in plan.properties if not (public and p.hidden)}
    table = Table()
    for function in plan.exercise.functions:
        wrong = [each for each in known if function in each.functions and each.fails & shown]
        if not wrong:
            continue
        calls = _asked(plan, function, reference, sandbox, shown, first_only=public)
        if not calls:
            continue
        cell = COARSE if function in plan.exercise.framework_functions else FINE
        sources = {each.name: each.submission for each in wrong}
        sources |= {f"{_RIGHT}{i}": each for i, each in enumerate([reference, *right])}
        calls = _affordable(plan, function, calls, reference, sandbox)
        answers = {name: _answers(plan, function, calls, submission, sandbox, cell) for name, submission in sources.items()}
        places = _choose(answers)
        chosen = _signed(plan, function, [calls[i] for i in sorted(places)], sources, sandbox, cell)
        # A function that keeps state answered otherwise when it was asked everything: ask what came just before, too.
        for name in [each.name for each in wrong if chosen.looks_right(chosen.signatures[each.name])]:
            differs = (i for i in range(1, len(calls)) if answers[name][i] != answers[f"{_RIGHT}0"][i])
            places |= {place for i in list(differs)[:2] for place in (i - 1, i)}
        if len(places) > len(chosen.calls):
            chosen = _signed(plan, function, [calls[i] for i in sorted(places)], sources, sandbox, cell)
        if public:  # what only other questions bring to light is not for this table
            wrong = [each for each in wrong if chosen.names(chosen.signatures[each.name])]
            chosen.signatures = {each.name: chosen.signatures[each.name] for each in wrong}
        table.functions[function] = chosen
        table.texts |= {each.name: each.texts for each in wrong}
    return table


def check(plan: Plan, table: Table, file: str, known: Sequence[Known], right: Iterable[Submission], sandbox: Sandbox,
          *, public: bool) -> list[Problem]:
    """Every mistake is named, few others with it, but for those whose answers a right solution could give as far as they are
    compared (single precision, say) and those that answer otherwise every time; no right solution is taken for one."""
    plan = brisk(plan)
    shown = {p.id for p in plan.properties if not (public and p.hidden)}
    problems = []
    unnamed = []
    for each in known:
        if not each.fails & shown or (public and each.name not in table.texts):
            continue
        with _cells(plan, each.submission, sandbox) as cells:
            found = [(probes, answered(cells, function, probes)) for function in sorted(each.functions)
                     if (probes := table.functions.get(function)) is not None]
        if any(each.name in probes.names(one) for probes, one in found) or (
                found and all(probes.looks_right(one) for probes, one in found)):
            continue
        with _cells(plan, each.submission, sandbox) as cells:
            again = [answered(cells, function, table.functions[function]) for function in sorted(each.functions)
                     if function in table.functions]
        if all(one.like(other) for (_, one), other in zip(found, again, strict=True)):
            unnamed.append(each.name)
    if unnamed:
        problems.append(Problem(file, both("It does not name {names}; `dlgrade verify --update {exercise}` writes it anew.",
                                           names=_some(unnamed), exercise=plan.exercise.id)))
    gone = sorted(table.texts.keys() - {each.name for each in known})
    if gone:
        problems.append(Problem(file, both(
            "It knows {names}, which are no misconceptions; `dlgrade verify --update {exercise}` writes it anew.",
            names=_some(gone), exercise=plan.exercise.id)))
    for submission in right:
        with _cells(plan, submission, sandbox) as cells:
            for taken in diagnose(cells, table.functions, table):
                problems.append(Problem(file, both(
                    "It takes {function} of the right solution {name} for {misconception}.", function=taken.function,
                    name=submission.student, misconception=taken.misconception)))
    return problems


def _some(names: Sequence[str]) -> str:
    """The first few of them."""
    return ", ".join(names[:_SHOWN]) + (f", … ({len(names)})" if len(names) > _SHOWN else "")


def _cells(plan: Plan, submission: Submission, sandbox: Sandbox) -> PartCells:
    return PartCells(plan.exercise, plan.beside, submission, sandbox)


def _asked(plan: Plan, function: str, reference: Submission, sandbox: Sandbox, shown: set[str], *,
           first_only: bool) -> list[Call]:
    """What the properties of `function` ask of it, each question once, evenly thinned out where there are many."""
    with _cells(plan, reference, sandbox) as cells:
        notes = _Notes(cells, function, first_only=first_only)
        for prop in plan.properties:
            if prop.function == function and prop.id in shown:
                for drawn in plan.inputs[prop.id]:
                    try:
                        prop.body(student=Student(notes), **drawn, **prop.parameters)
                    except (_Stop, CallHalted):
                        continue
                    except GraderFault:
                        raise
                    except Exception:  # an assumption, or an illegal call: what was asked until then counts
                        continue
    calls = list(notes.calls.values())
    step = max(len(calls) / _CANDIDATES, 1.0)
    return [calls[int(i * step)] for i in range(min(len(calls), _CANDIDATES))]


def _affordable(plan: Plan, function: str, calls: Sequence[Call], reference: Submission, sandbox: Sandbox) -> list[Call]:
    """As many of the questions as the reference answers in the time there is: everybody else has to answer them too."""
    begin = time.monotonic()
    kept: list[Call] = []
    with _cells(plan, reference, sandbox) as cells:
        for args, kwargs in calls:
            cells.call(function, args, kwargs, observe=True)
            kept.append((args, kwargs))
            if time.monotonic() - begin > _SECONDS:
                break
    return kept


def _signed(plan: Plan, function: str, calls: list[Call], sources: dict[str, Submission], sandbox: Sandbox,
            cell: float) -> Probes:
    """These questions with everybody's answers, each given by a fresh process."""
    probes = Probes(calls, {}, cell)
    for name, submission in sources.items():
        with _cells(plan, submission, sandbox) as cells:
            found = answered(cells, function, probes)
            if name.startswith(_RIGHT):
                probes.right.append(found)
            else:
                probes.signatures[name] = found
    return probes


def _choose(answers: dict[str, list[str]]) -> set[int]:
    """The places of the questions that part the mistakes from the reference and from each other, greedily."""
    count = len(answers[f"{_RIGHT}0"])
    classes: dict[str, tuple[str, ...]] = dict.fromkeys(answers, ())
    chosen: set[int] = set()
    while len(chosen) < min(_MOST, count):
        now = len(set(classes.values()))
        best, place = max((len({(*classes[name], answers[name][i]) for name in answers}), -i) for i in range(count))
        if best == now:
            break
        chosen.add(-place)
        classes = {name: (*classes[name], answers[name][-place]) for name in answers}
    rest = [i for i in range(count) if i not in chosen]
    while len(chosen) < _FEWEST and rest:
        chosen.add(rest.pop(len(rest) // 2))
    return chosen


def _answers(plan: Plan, function: str, calls: Sequence[Call], submission: Submission, sandbox: Sandbox,
             cell: float) -> list[str]:
    """A word for each answer; the same word for the same answer."""
    words: list[str] = []
    deaths = 0
    with _cells(plan, submission, sandbox) as cells:
        for args, kwargs in calls:
            if deaths >= _DEADLY:
                words.append("dead")
                continue
            outcome = cells.call(function, args, kwargs, observe=True)
            deaths += isinstance(outcome, (TimedOut, Crashed))
            words.append(signature([outcome], cell).hashes[0])
    return words
