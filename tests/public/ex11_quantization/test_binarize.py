"""One bit a weight."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, assert_exact, unpack

pytestmark = pytest.mark.function("binarize")


@pytest.mark.points(4)
@pytest.mark.title(
    en="Weights made of signs and magnitudes give the signs back, and the mean of the magnitudes",
    es="Los pesos hechos de signos y magnitudes devuelven los signos, y la media de las magnitudes",
)
@pytest.mark.hint(
    en="There are two states only: 0 counts as +1, which np.sign does not know. alpha is one number for the whole array, "
    "the mean of |w|, not of w.",
    es="Sólo hay dos estados: 0 cuenta como +1, cosa que np.sign no sabe. alpha es un único número para todo el arreglo, la "
    "media de |w|, no la de w.",
)
@settings(max_examples=15)
@given(parts=st.lists(st.tuples(st.sampled_from([1, -1]), st.integers(0, 32)), min_size=1, max_size=8), rows=st.integers(1, 3))
@example(parts=[(1, 0)], rows=1)
@example(parts=[(1, 3), (-1, 5), (1, 0), (-1, 12)], rows=2)
@example(parts=[(-1, 8)], rows=1)
@example(parts=[(1, 4), (-1, 4), (-1, 1)], rows=3)
def test_binarize_takes_weights_apart(student, parts, rows):
    """signs are the signs, with +1 for 0, and alpha is the mean magnitude (notes 003)."""
    signs = np.array([[sign if size else 1 for sign, size in parts]] * rows)
    sizes = np.array([[size / 4 for _, size in parts]] * rows)
    got, alpha = unpack(student.binarize(signs * sizes), 2)
    assert_exact(got, signs)
    assert_close(alpha, sum(size for _, size in parts) / 4 / len(parts))
