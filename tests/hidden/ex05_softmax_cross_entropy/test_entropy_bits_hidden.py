"""Entropy of unequal and of very small probabilities."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds

pytestmark = pytest.mark.function("entropy_bits")


@pytest.mark.points(2)
@pytest.mark.title(
    en="The entropy of any distribution is -sum p log2 p, however rare an event may be",
    es="La entropía de cualquier distribución es -suma p log2 p, por raro que sea un suceso",
)
@pytest.mark.hint(
    en="Only a probability of exactly 0 adds nothing; a rare event adds a little. Lists, float32 and certain events "
    "written as integers are legal. The parameter is called p.",
    es="Sólo una probabilidad de exactamente 0 no agrega nada; un suceso raro agrega un poco. Las listas, float32 y "
    "los sucesos seguros escritos como enteros son legales. El parámetro se llama p.",
)
@settings(max_examples=20)
@given(halvings=st.lists(st.integers(1, 20), max_size=4), zeros=st.integers(0, 2), kind=kinds())
@example(halvings=[], zeros=1, kind="int")
@example(halvings=[30], zeros=0, kind="array")
@example(halvings=[20], zeros=1, kind="list")
@example(halvings=[2, 1], zeros=1, kind="readonly")
@example(halvings=[2, 1, 1, 3], zeros=0, kind="array")
def test_entropy_bits_of_halvings(student, halvings, zeros, kind):
    """Setting aside 2^-k of what is left, again and again, gives dyadic probabilities whose entropy a loop adds up."""
    p, left = [0.0] * zeros, 1.0
    for k in halvings[:2] if kind == "float32" else halvings:
        p.append(left * 0.5**k)
        left -= left * 0.5**k
    p.append(left)
    if kind == "int":  # integers can only name a certain event
        p = [0.0] * (len(p) - 1) + [1.0]
    exact = np.asarray(as_kind(np.array(p), kind), dtype=np.float64).tolist()
    due = -sum(q * math.log2(q) for q in exact if q)
    loose = {"rtol": 1e-4, "atol": 1e-6} if kind == "float32" else {}  # it may be computed in float32
    assert_close(student.entropy_bits(p=as_kind(np.array(p), kind)), due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="entropy_bits leaves its argument alone and remembers nothing",
    es="entropy_bits no toca su argumento ni recuerda nada",
)
@pytest.mark.hint(
    en="Replacing the zeros of p by something else changes the caller's array.",
    es="Reemplazar los ceros de p por otra cosa cambia el arreglo de quien llama.",
)
def test_entropy_bits_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first."""
    assert_pure(student.entropy_bits, (np.array([0.25, 0.0, 0.75]),), between=(np.array([0.5, 0.5, 0.0]),))
    assert_pure(student.entropy_bits, ([0.75, 0.0, 0.25],), between=([1.0],))
