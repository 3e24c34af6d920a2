"""Stub and reference, compared as syntax trees."""

import ast

import pytest

from dlgrade.verify.compare import compare

STUB = 'def f(x: int, axis: int = -1) -> int:\n    """Twice x.\n\n    x: a number.\n    """\n    raise NotImplementedError\n'
REFERENCE = STUB.replace("raise NotImplementedError", "return _g(x)") + "\n\ndef _g(x):\n    return 2 * x\n"


def problems(stub, reference=REFERENCE, functions=("f",)):
    return [p.text["en"] for p in compare(ast.parse(stub), "stub.py", ast.parse(reference), "reference.py", functions)]


def test_alike():
    """A stub that promises what the reference keeps has no problem; private helpers do not count."""
    assert problems(STUB) == []


@pytest.mark.parametrize(("before", "after", "said"), [
    ("axis", "dim", "signature is (x: int, dim: int=-1) -> int; in reference.py it is (x: int, axis: int=-1) -> int"),
    ("-1", "0", "signature"), ("-> int", "-> float", "signature"),
    ("a number", "the number", "“x: the number.” ≠ “x: a number.”"),
    ("def f", "def g", "has no function f"), ('"""Twice x.\n\n    x: a number.\n    """', "1", "has no docstring"),
])
def test_a_difference_is_named(before, after, said):
    """Names of parameters, defaults, annotations, docstrings and functions must agree."""
    assert said in problems(STUB.replace(before, after))[0]


def test_a_function_that_the_reference_lacks():
    """Every function of assignments.yaml is in the reference."""
    assert problems(STUB, functions=("f", "h")) == ["It has no function h."]
