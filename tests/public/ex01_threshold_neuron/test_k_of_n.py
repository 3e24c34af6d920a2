"""Properties of `k_of_n`. Any weights and bias that work are right."""

import math

import numpy as np
import pytest

from dlgrade.testing import numeric, require, unpack

pytestmark = pytest.mark.function("k_of_n")


def require_count(k, n, returned):
    """A neuron with the returned `(w, b)` fires on the inputs with at least `k` ones of `n`, and on no other.

    For each count the inputs with the smallest and with the largest weighted sum are asked: no input can be worse. They
    are summed from left to right in float64, and exactly; either may give the right answers.
    """
    w, b = unpack(returned, 2)
    weights, bias = numeric(w, shape=(n,)).real, numeric(b, shape=()).real
    lightest_first = np.tri(n + 1, n, -1)[:, np.argsort(np.argsort(weights))]
    heaviest_first = np.tri(n + 1, n, -1)[:, np.argsort(np.argsort(-1.0 * weights))]
    rows = np.concatenate([lightest_first, heaviest_first])
    due = rows.sum(axis=1) >= k
    with np.errstate(all="ignore"):
        terms = np.column_stack([rows * weights, np.full(len(rows), bias)])
        found = np.cumsum(terms, axis=1)[:, -1] >= 0
    if (found == due).all() or [exact_sum(row) >= 0 for row in terms.tolist()] == due.tolist():
        return
    row = rows[(found != due).argmax()].astype(int)
    fires = bool(found[(found != due).argmax()])
    require(
        False,
        f"The neuron of k_of_n({k}, {n}) {'fires' if fires else 'does not fire'} on {row.tolist()}, "
        f"which has {row.sum()} ones.",
        f"La neurona de k_of_n({k}, {n}) {'dispara' if fires else 'no dispara'} con {row.tolist()}, "
        f"que tiene {row.sum()} unos.",
    )


def exact_sum(terms):
    """The sum without rounding on the way; NaN where it has no finite value."""
    try:
        return math.fsum(terms)
    except (OverflowError, ValueError):
        return math.nan


@pytest.mark.points(5)
@pytest.mark.title(
    en="The neuron fires when at least k of its n inputs are 1, whichever they are",
    es="La neurona dispara cuando al menos k de sus n entradas son 1, sean cuales sean",
)
@pytest.mark.hint(
    en="Choose weights that count the ones; then k ones must give a sum >= 0 and k - 1 ones a sum < 0.",
    es="Elige pesos que cuenten los unos; entonces k unos deben dar una suma >= 0 y k - 1 unos una suma < 0.",
)
def test_k_of_n_counts_the_ones(student):
    """The neuron of k_of_n fires exactly on the inputs with at least k ones, for 1 <= k <= n <= 6."""
    for n in (2, 1, 3, 4, 5, 6):  # not in order: what one call leaves behind shows in the next
        for k in range(1, n + 1):
            require_count(k, n, student.k_of_n(k, n))


@pytest.mark.points(3)
@pytest.mark.title(
    en="At least 0 ones is always true, at least n + 1 of n never",
    es="Al menos 0 unos se cumple siempre; al menos n + 1 de n, nunca",
)
@pytest.mark.hint(
    en="k = 0 and k = n + 1 are legal: on which inputs must the neuron fire then? Is a special case needed?",
    es="k = 0 y k = n + 1 son legales: ¿con qué entradas debe disparar entonces? ¿Tu fórmula necesita un caso aparte?",
)
def test_k_of_n_always_and_never(student):
    """With k = 0 the neuron fires on every input, with k = n + 1 on none."""
    for n in (2, 1, 5):
        require_count(0, n, student.k_of_n(0, n))
        require_count(n + 1, n, student.k_of_n(n + 1, n))
