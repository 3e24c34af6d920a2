"""Claim: a value is hostile to the trusted side too: to properties, counterexamples, and the next question."""

import time

import numpy as np
import pytest

from dlgrade.properties.judge import judge
from dlgrade.properties.model import Property
from dlgrade.properties.show import calls_of
from dlgrade.properties.student import Student
from dlgrade.sandbox.outcome import Crashed, Returned, Unsupported


def run(arena, source, body):
    """What `judge` finds where the property's body is `body(student)`."""
    prop = Property.__new__(Property)
    fields = {
        "body": lambda student: body(student),
        "test": lambda student: None,
        "parameters": {},
        "title": {"en": "t", "es": "t"},
        "id": "p",
    }
    for name, value in fields.items():
        object.__setattr__(prop, name, value)
    with arena.cell("full", source) as cell:
        return judge(prop, [{}], Student(cell), run_seed=1, shrink_seconds=0)


@pytest.mark.parametrize(
    ("value", "body"),
    [
        ("np.zeros((4096, 1))", lambda s: np.broadcast_to(s.f(), (4096, 1)) @ np.zeros((2, 5))),
        ("[]", lambda s: next(iter(s.f()))),
        ("{}", lambda s: s.f()["w"]),
        ("'x'", lambda s: s.f() + 1),
        ("None", lambda s: s.f().shape),
        ("10 ** 1000", lambda s: float(s.f())),
        ("0", lambda s: 1 / s.f()),
    ],
)
def test_what_a_value_makes_a_property_raise(arena, value, body):
    """An error of the property's own code after an answer is the answer's fault: failed, and never the grader's."""
    assert run(arena, f"def f(): return {value}\n", body).verdict == "failed"


def test_shapes_that_multiply(arena):
    """Two answers that broadcast against each other to petabytes are wrong answers."""
    source = "def f(): return np.zeros((1 << 22, 1), 'i1')\ndef h(): return np.zeros((1, 1 << 22), 'i1')\n"
    assert run(arena, source, lambda s: (s.f() + 0.0) @ (s.h() + 0.0)).verdict == "failed"


def test_an_answer_too_large_to_be_handed_back(arena):
    """A value that came back, and cannot be sent as an argument, is the answer's fault and not the grader's."""
    with arena.cell(
        "full",
        "def f(): return __import__('functools').reduce(lambda a, _: [a], range(20), 0)\ndef h(x): return 1\n"
        "def big(): return np.zeros(3 << 20)\n",
    ) as cell:
        deep, big = cell.call("f", (), {}).value, cell.call("big", (), {}).value
        assert isinstance(cell.call("h", ([big, big, big],), {}), Unsupported)
        assert isinstance(cell.call("h", ([[[[[[[[[[[[deep]]]]]]]]]]]],), {}), (Unsupported, Crashed))
        assert cell.call("h", (1,), {}) == Returned(1)


@pytest.mark.parametrize(
    "shape",
    [
        (6,) * 8,
        (10**6,),
        (1000, 1000),
        (1,) * 32,
        (0, 10**9),
        (2, 500000),
    ],
)
def test_counterexamples_are_short_whatever_the_shape(shape):
    """Showing an answer takes no time to speak of, however many axes it has."""
    begin = time.monotonic()
    (call,) = calls_of([("f", (), {}, Returned(np.zeros(shape, "i1")))])
    assert time.monotonic() - begin < 0.5
    assert len(call.returned) < 3000


def test_a_pipe_that_somebody_else_empties(arena):
    """Output that is announced and then gone keeps nobody waiting."""
    import os

    with arena.cell("full", "def f(): return 1\n") as cell:
        assert cell.load() is None
        session = cell._session
        before = time.monotonic()
        session._drain()
        assert time.monotonic() - before < 0.1
        assert not os.get_blocking(session._out)
