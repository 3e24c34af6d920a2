"""Yes/no predictions: certain ones first, then ever smaller probabilities."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close

pytestmark = pytest.mark.function("binary_cross_entropy")


@pytest.mark.points(3)
@pytest.mark.title(
    en="Certain predictions cost nothing when right, and infinity as soon as one of them is wrong",
    es="Las predicciones seguras no cuestan nada si aciertan, e infinito en cuanto una de ellas falla",
)
@pytest.mark.hint(
    en="0·log 0 counts as 0, but in floating point 0·(-inf) is NaN. Use only the term that counts for each example. A "
    "clipped p turns the infinity into some number that means nothing.",
    es="0·log 0 cuenta como 0, pero en punto flotante 0·(-inf) es NaN. Usa sólo el término que cuenta en cada "
    "ejemplo. Recortar p convierte el infinito en un número que no significa nada.",
)
@settings(max_examples=20)
@given(y=st.lists(st.integers(0, 1), min_size=1, max_size=5), wrong=st.integers(0, 4), whole=st.booleans())
@example(y=[0, 1], wrong=0, whole=False)
@example(y=[0, 1], wrong=1, whole=True)
@example(y=[1], wrong=0, whole=True)
@example(y=[0], wrong=0, whole=False)
def test_binary_cross_entropy_of_certainty(student, y, wrong, whole):
    """With p equal to y the loss is 0; with one p turned round it is inf (notes 000)."""
    p = np.array(y) if whole else np.array(y, dtype=np.float64)
    assert_close(student.binary_cross_entropy(p, np.array(y)), 0.0)
    p = p.copy()
    p[wrong % len(y)] = 1 - p[wrong % len(y)]
    assert_close(student.binary_cross_entropy(p, np.array(y)), math.inf)


@pytest.mark.points(3)
@pytest.mark.title(
    en="The truth predicted with probability 2^-k costs k·log 2 nats, be it a yes or a no",
    es="La verdad predicha con probabilidad 2^-k cuesta k·log 2 nats, sea un sí o un no",
)
@pytest.mark.hint(
    en="The loss is positive (the notes lost its minus), natural and a mean. A yes uses p, a no uses 1 - p. Small "
    "probabilities are legal: nothing is to be added to p nor clipped.",
    es="La pérdida es positiva (los apuntes perdieron el menos), natural y una media. Un sí usa p, un no usa 1 - p. "
    "Las probabilidades chicas son legales: no hay nada que sumarle a p ni que recortarle.",
)
@settings(max_examples=20)
@given(powers=st.lists(st.tuples(st.integers(0, 50), st.integers(0, 1)), min_size=1, max_size=5))
@example(powers=[(1, 1), (2, 0)])
@example(powers=[(50, 1)])
@example(powers=[(50, 0)])
@example(powers=[(3, 1), (1, 1), (0, 0)])
def test_binary_cross_entropy_of_powers_of_two(student, powers):
    """The mean of k·log 2, where what happened was given probability 2^-k (notes 000, 002)."""
    y = np.array([truth for _, truth in powers])
    p = np.array([0.5**k if truth else 1 - 0.5**k for k, truth in powers])
    due = sum(k for k, _ in powers) * math.log(2) / len(powers)
    assert_close(student.binary_cross_entropy(p, y), due)
