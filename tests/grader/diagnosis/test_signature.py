"""Signatures: alike where the values are, whatever the types and the last bits; different where a value is."""

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from dlgrade.diagnosis.signature import COARSE, FINE, signature
from dlgrade.sandbox.outcome import Missing, Raised, Returned

values = st.lists(st.floats(-1e6, 1e6).filter(lambda x: x == 0 or abs(x) > 1e-6), min_size=1, max_size=6)


def of(value, cell=FINE, **more):
    return signature([Returned(value, **more)], cell)


@given(values)
def test_types_do_not_count(x):
    """Lists, tuples, arrays and nested lists of NumPy scalars with equal values are alike."""
    forms = [x, tuple(x), np.array(x), [np.float64(v) for v in x]]
    assert all(of(form).like(of(x)) for form in forms)
    assert of(True).like(of(1))
    assert of(np.float64(2)).like(of(2))


@given(values, st.floats(-1e-13, 1e-13))
def test_the_last_bits_do_not_count(x, noise):
    """Rounding differs between right implementations, and so it may between wrong ones."""
    assert of(np.array(x) * (1 + noise)).like(of(x))


@given(values, st.integers(0, 5), st.sampled_from([FINE, COARSE]))
def test_a_value_counts(x, place, cell):
    """A change of more than two cells of the largest value is told."""
    largest = max(map(abs, x))
    assume(largest > 0)
    y = list(x)
    y[place % len(x)] += 8 * cell * largest
    assert not of(y, cell).like(of(x, cell))


@given(values)
def test_shapes_count(x):
    """The same values in another shape are another answer."""
    assert not of([x]).like(of(x))


def test_side_effects_and_endings_count():
    """What a call changed, printed or raised is part of how it answers."""
    plain = of([1.0])
    assert not of([1.0], mutated=("0",)).like(plain)
    assert not of([1.0], printed="x").like(plain)
    assert of([1.0], printed="x").like(of([1.0], printed="y"))
    assert not signature([Raised("ValueError", (), "", "")]).like(signature([Raised("KeyError", (), "", "")]))
    assert signature([Raised("ValueError", (), "a", "")]).like(signature([Raised("ValueError", (), "b", "")]))
    assert not signature([Missing()]).like(plain)


def test_values_that_are_no_numbers():
    """None, strings, dicts and ragged lists have signatures too; NaN and the infinities are themselves."""
    odd = [None, "x", {"a": 1}, {"a": 2}, [[1], [1, 2]], [None], float("nan"), float("inf"), -float("inf"), 0.0, [], 10**400]
    found = [of(value) for value in odd]
    assert all((a is b) == a.like(b) for a in found for b in found)
