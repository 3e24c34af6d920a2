"""Reports to render: an ordinary one, and one in which every text is an attack."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from dlgrade.report.model import VERDICTS, Call, Counterexample, Diagnosis, PropertyResult, Report

HOSTILE = (
    "</title></style></script></pre><script>document.title='pwned'</script>"
    "<img src='http://127.0.0.1:9/x' onerror=\"document.title='pwned'\"><svg onload=document.title='pwned'>"
    "'\" onmouseover=document.title='pwned' {{ 7*7 }} {% raw %} javascript:alert(1) "
    "[red]markup[/red] [/] :smile: \x1b]0;pwned\x07\x1b[2J\x1b[31m\x9b31m\r\x00\x08 \u202egnp.exe\u2066 \u200b\ud800 "
    "%n%s"
)


def text(english: str, spanish: str | None = None) -> dict[str, str]:
    return {"en": english, "es": english if spanish is None else spanish}


def result(number: int, verdict: str, function: str = "softmax", **changes: Any) -> PropertyResult:
    base = PropertyResult(
        id=f"test_{number}", title=text(f"Property {number} holds", f"Se cumple la propiedad {number}"),
        function=function, points=10.0, earned=10.0 if verdict == "passed" else 0.0, verdict=verdict, hidden=False,
        seconds=0.01,
    )
    return replace(base, **changes)


def shift() -> PropertyResult:
    call = Call("softmax", "np.array([[0.0, 1000.0]]), axis=1", "array([[ 0., nan]])")
    other = Call("softmax", "np.array([[-1000.0, 0.0]]), axis=1", "array([[0., 1.]])")
    return result(
        2, "failed", title=text("Adding a constant to every logit changes nothing",
                                "Sumar una constante a todos los logits no cambia nada"),
        message=text("1 of 2 values are wrong. The largest difference is 1 at index 0, 1: nan came back, 1.0 is right.",
                     "1 de 2 valores están mal. La mayor diferencia es 1 en el índice 0, 1."),
        counterexample=Counterexample(
            [call, other], text("softmax(z + c) equals softmax(z)", "softmax(z + c) es igual a softmax(z)"),
            "dlgrade check ex05 --property test_shift_invariance --seed 20241107",
        ),
        hint=text("Subtract the largest logit before you take the exponential.",
                  "Resta el mayor logit antes de calcular la exponencial."),
    )


def a_report(**changes: Any) -> Report:
    properties = [
        result(1, "passed", title=text("Every row sums to one", "Cada fila suma uno")),
        shift(),
        result(3, "raised", message=text("softmax raised IndexError: tuple index out of range"), counterexample=(
            Counterexample([Call("softmax", "np.array([])", "IndexError: tuple index out of range")],
                           text("array([], dtype=float64)"), "dlgrade check ex05 --property test_empty"))),
        result(4, "failed", hidden=True, title=text("Large batches"), message=text("SECRET message"),
               hint=text("Look at the axis."),
               counterexample=Counterexample([Call("softmax", "SECRET", "SECRET")], text("SECRET"), "SECRET")),
        result(5, "passed", "cross_entropy", title=text("The loss is never negative"), points=12.5, earned=12.5),
        result(6, "timed_out", "cross_entropy", message=text("cross_entropy did not answer within 2 s.")),
        result(7, "missing", "gradient", message=text("There is no function gradient.")),
    ]
    base = Report(
        student="María José Núñez", exercise="ex05_softmax_cross_entropy", status="graded", score=20.25, max_score=72.5,
        seed=20241107, isolation="full", device="cpu", started="2025-03-04T10:20:30Z", seconds=0.8412,
        properties=properties, output="epoch 1: loss 0.69\nepoch 2: loss nan\n", raw_score=22.5, late_seconds=95_000,
        diagnosis=[Diagnosis("no_shift", text("The largest logit is not subtracted", "No se resta el mayor logit"),
                             text("exp(1000) overflows.", "exp(1000) se desborda."))],
    )
    return replace(base, **changes)


def a_hostile_report(**changes: Any) -> Report:
    bad = text(HOSTILE)
    example = Counterexample([Call(HOSTILE, HOSTILE + "x" * 5000, HOSTILE)], bad, HOSTILE)
    properties = [
        result(n, verdict, HOSTILE, title=bad, message=bad, hint=bad, counterexample=example)
        for n, verdict in enumerate(VERDICTS)
    ]
    base = a_report(
        student=HOSTILE, exercise=HOSTILE, isolation=HOSTILE, device=HOSTILE, started=HOSTILE, properties=properties,
        diagnosis=[Diagnosis(HOSTILE, bad, bad)], output=(HOSTILE + "\n") * 50 + "y" * 100_000, reason=bad,
        status="invalid",
    )
    return replace(base, **changes)


@pytest.fixture
def make_report() -> Callable[..., Report]:
    """An ordinary report; keywords replace fields."""
    return a_report


@pytest.fixture
def hostile_report() -> Report:
    """A report in which every text that could come from a student is an attack."""
    return a_hostile_report()
