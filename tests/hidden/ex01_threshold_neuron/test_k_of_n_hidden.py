"""Harder properties of `k_of_n`, for the instructor only."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_pure, numeric, require, unpack

pytestmark = pytest.mark.function("k_of_n")


@st.composite
def counts(draw):
    """`(k, n)` with 1 <= n <= 60 and 0 <= k <= n + 1."""
    n = draw(st.integers(1, 60))
    return draw(st.integers(0, n + 1)), n


def exact_sum(terms):
    """The sum without rounding on the way; NaN where it has no finite value."""
    try:
        return math.fsum(terms)
    except (OverflowError, ValueError):
        return math.nan


@pytest.mark.points(3)
@pytest.mark.title(
    en="The neuron counts just as well among many inputs",
    es="La neurona cuenta igual de bien entre muchas entradas",
)
@pytest.mark.hint(
    en="Weights such as 1/k do not add up to 1 exactly. Choose weights whose sums are exact, and stay away from 0.",
    es="Pesos como 1/k no suman 1 exactamente. Elige pesos cuyas sumas sean exactas y mantente lejos del 0.",
)
@settings(max_examples=20)
@given(kn=counts())
@example(kn=(1, 1))
@example(kn=(0, 1))
@example(kn=(2, 1))
@example(kn=(0, 40))
@example(kn=(41, 40))
@example(kn=(40, 40))
@example(kn=(1, 40))
@example(kn=(6, 9))
@example(kn=(5, 14))
@example(kn=(24, 24))
@example(kn=(49, 49))
@example(kn=(100, 200))
def test_k_of_n_counts_among_many(student, kn):
    """The neuron of k_of_n, called by name, is right on the inputs with the smallest and largest weighted sums.

    The sums are taken from left to right in float64, and exactly; either may give the right answers.
    """
    k, n = kn
    w, b = unpack(student.k_of_n(k=k, n=n), 2)
    weights, bias = numeric(w, shape=(n,)).real, numeric(b, shape=()).real
    first = np.tri(n + 1, n, -1)
    rows = np.concatenate([first[:, np.argsort(np.argsort(weights))], first[:, np.argsort(np.argsort(-1.0 * weights))]])
    due = rows.sum(axis=1) >= k
    with np.errstate(all="ignore"):
        terms = np.column_stack([rows * weights, np.full(len(rows), bias)])
        found = np.cumsum(terms, axis=1)[:, -1] >= 0
    right = (found == due).all() or [exact_sum(row) >= 0 for row in terms.tolist()] == due.tolist()
    ones = int(rows[(found != due).argmax()].sum())
    require(right,
            f"The neuron of k_of_n({k}, {n}) is wrong on an input with {ones} ones.",
            f"La neurona de k_of_n({k}, {n}) se equivoca con una entrada de {ones} unos.")


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="k_of_n remembers nothing and draws nothing at random",
    es="k_of_n no recuerda nada y no sortea nada",
)
@pytest.mark.hint(
    en="The same k and n always give the same weights, whatever was asked before.",
    es="Los mismos k y n dan siempre los mismos pesos, se haya pedido lo que se haya pedido antes.",
)
def test_k_of_n_is_pure(student):
    """The function k_of_n is pure."""
    assert_pure(student.k_of_n, (2, 3), between=(3, 300))
    assert_pure(student.k_of_n, (1, 3), between=(3, 400))
