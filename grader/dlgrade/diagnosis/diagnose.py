"""Asking a submission the questions of the table, and naming the mistake that answers alike."""

from __future__ import annotations

from collections.abc import Iterable

from dlgrade.diagnosis.signature import Signature, signature
from dlgrade.diagnosis.table import Probes, Table
from dlgrade.report.model import Diagnosis
from dlgrade.sandbox.outcome import Backend, Crashed, Outcome, Refused, TimedOut

__all__ = ["answered", "diagnose"]

_AGAIN = 3
"""The first questions are asked again at the end: what keeps state between calls answers them otherwise."""


def answered(backend: Backend, function: str, probes: Probes) -> Signature:
    """How the function answers. Stops where its process dies: the next would only start over."""
    outcomes: list[Outcome] = []
    for args, kwargs in [*probes.calls, *probes.calls[:_AGAIN]]:
        outcomes.append(backend.call(function, args, kwargs, observe=True))
        if isinstance(outcomes[-1], (TimedOut, Crashed, Refused)):
            break
    return signature(outcomes, probes.cell)


def diagnose(backend: Backend, functions: Iterable[str], table: Table) -> list[Diagnosis]:
    """The known mistakes that each of these (failing) functions cannot be told from; mostly one or none."""
    found = []
    for function in functions:
        probes = table.functions.get(function)
        if probes is not None:
            for name in probes.names(answered(backend, function, probes)):
                title, hint = table.texts[name]
                found.append(Diagnosis(name, title, hint, function))
    return found
