"""A property must leave what it drew alone: the same inputs meet every submission of a run."""

from __future__ import annotations

import pickle
from typing import Any

from dlgrade.grading.plan import Plan
from dlgrade.i18n import both
from dlgrade.verify.problems import Problem

__all__ = ["changed_inputs", "fingerprints"]

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


def _fingerprint(value: Any) -> bytes:
    try:
        return pickle.dumps(value, protocol=5)
    except Exception:  # a value that cannot be pickled
        return repr(value).encode()
