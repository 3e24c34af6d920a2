"""What the reference shows of the properties: that they leave what they drew alone, and which functions they ask."""

from __future__ import annotations

import pickle
from contextlib import suppress
from typing import Any

from dlgrade.grading.parts import PartCells
from dlgrade.grading.plan import Plan
from dlgrade.i18n import both
from dlgrade.properties.failures import CallHalted
from dlgrade.properties.student import Student
from dlgrade.sandbox import Sandbox
from dlgrade.sandbox.outcome import Backend, Outcome
from dlgrade.submission.model import Submission
from dlgrade.verify.problems import Problem

__all__ = ["changed_inputs", "fingerprints", "functions_asked"]

_EXAMPLES = 3
"""Examples of a property by which one sees which functions it asks."""

Fingerprints = dict[tuple[str, int, str], bytes]


def fingerprints(plan: Plan) -> Fingerprints:
    """(property, example, argument) → what it is now."""
    return {(prop, position, name): _fingerprint(value) for prop, examples in plan.inputs.items()
            for position, drawn in enumerate(examples) for name, value in drawn.items()}


def changed_inputs(plan: Plan, before: Fingerprints) -> list[Problem]:
    """One problem for each property that has changed an argument since `before`."""
    now = fingerprints(plan)
    changed = {prop: name for (prop, position, name), value in before.items() if now[prop, position, name] != value}
    hidden = {p.id for p in plan.properties if p.hidden}
    return [Problem(f"tests/{'hidden' if prop in hidden else 'public'}/{plan.exercise.id}", both(
        "The property {id} changes the argument {name} that it drew; the next submission would be judged on something else. "
        "Let it work on a copy.", id=prop, name=name)) for prop, name in changed.items()]


class _Names:
    """A backend that writes down which functions are asked."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self.seen: set[str] = set()

    def call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any], *, observe: bool = False) -> Outcome:
        self.seen.add(function)
        return self._backend.call(function, args, kwargs, observe=observe)


def functions_asked(plan: Plan, reference: Submission, sandbox: Sandbox) -> dict[str, frozenset[str]]:
    """Property → the functions that it asks of the reference."""
    asked = {}
    with PartCells(plan.exercise, plan.beside, reference, sandbox) as cells:
        for prop in plan.properties:
            names = _Names(cells)
            for drawn in plan.inputs[prop.id][:_EXAMPLES]:
                with suppress(Exception, CallHalted):
                    prop.body(student=Student(names), **drawn, **prop.parameters)
            asked[prop.id] = frozenset(names.seen)
    return asked


def _fingerprint(value: Any) -> bytes:
    try:
        return pickle.dumps(value, protocol=5)
    except Exception:  # a value that cannot be pickled
        return repr(value).encode()
