"""Signs and size of any array-like."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_exact, assert_pure, kinds, quarters, unpack

pytestmark = pytest.mark.function("binarize")

MIXED = [1.0, -2.0, 0.0, 0.5, -0.25, 3.0, -0.0, 0.0, 7.0, -1.0, 2.0, -8.0]


@pytest.mark.points(2)
@pytest.mark.title(
    en="Any array-like has signs of its own shape and one alpha, at any magnitude",
    es="Cualquier arreglo legal tiene signos de su misma forma y una sola alpha, con cualquier magnitud",
)
@pytest.mark.hint(
    en="A tiny weight has a sign like any other, and -0.0 is 0. alpha is one number, whatever the shape of w. The parameter is "
    "called w.",
    es="Un peso diminuto tiene signo como cualquiera, y -0.0 es 0. alpha es un único número, sea cual sea la forma de w. El "
    "parámetro se llama w.",
)
@settings(max_examples=20)
@given(
    values=st.lists(quarters(), min_size=12, max_size=12), kind=kinds(), scale=st.sampled_from([1.0, 1.0, 1e-12, 1e12]),
    shape=st.sampled_from([(12,), (3, 4), (2, 3, 2), (12, 1), (1, 12)]),
)
@example(values=MIXED, kind="array", scale=1.0, shape=(12,))
@example(values=MIXED, kind="list", scale=1.0, shape=(2, 3, 2))
@example(values=MIXED, kind="int", scale=1.0, shape=(3, 4))
@example(values=MIXED, kind="readonly", scale=1e-12, shape=(1, 12))
@example(values=MIXED, kind="float32", scale=1e12, shape=(12, 1))
@example(values=MIXED, kind="strided", scale=1e-12, shape=(3, 4))
def test_binarize_of_any_array_like(student, values, kind, scale, shape):
    """-1 for what is below 0 and +1 for the rest; alpha is the mean magnitude."""
    w = as_kind(np.array(values).reshape(shape) * (1.0 if kind == "int" else scale), kind)
    exact = np.asarray(w, dtype=np.float64)
    signs, alpha = unpack(student.binarize(w=w), 2)
    assert_exact(signs, 1 - 2 * (exact < 0))
    # A mean of magnitudes loses nothing to cancellation, so that a tiny one is good to a relative 1e-6 too.
    assert_close(alpha, abs(exact).sum() / exact.size, rtol=1e-4 if kind == "float32" else 1e-6, atol=0.0)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="binarize leaves its argument alone and remembers nothing",
                   es="binarize no toca su argumento ni recuerda nada")
@pytest.mark.hint(
    en="w[w >= 0] = 1 writes into the caller's weights, and then their magnitudes are lost. Make a new array.",
    es="w[w >= 0] = 1 escribe en los pesos de quien llama, y entonces se pierden sus magnitudes. Crea un arreglo nuevo.",
)
def test_binarize_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first."""
    assert_pure(student.binarize, (np.array([[0.5, -2.0], [0.0, 3.0]]),), between=(np.array([[9.0, 9.0], [-9.0, 9.0]]),))
    assert_pure(student.binarize, ([0.5, -2.0, 0.0],), between=([1.0, 1.0, 1.0],))
