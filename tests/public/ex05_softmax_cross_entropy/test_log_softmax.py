"""The logarithm of softmax, finite where the probability itself is too small for a float."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, quarters

pytestmark = pytest.mark.function("log_softmax")

WEIGHTS = st.integers(1, 20).map(float)


@pytest.mark.points(4)
@pytest.mark.title(
    en="The log-softmax of log w, shifted by any number, is the logarithm of w divided by its sum",
    es="El log-softmax de log w, desplazado por cualquier número, es el logaritmo de w dividido por su suma",
)
@pytest.mark.hint(
    en="It is a natural logarithm, and a shift of all the logits of a row cancels: work with the differences to the "
    "largest logit of the row. Rows (or, with axis=0, columns) do not mix.",
    es="Es un logaritmo natural, y un desplazamiento de todos los logits de una fila se cancela: trabaja con las "
    "diferencias al mayor logit de la fila. Las filas (o, con axis=0, las columnas) no se mezclan.",
)
@settings(max_examples=20)
@given(w=matrices(WEIGHTS), c=quarters(-20000, 20000))
@example(w=np.array([[1.0, 2.0, 5.0], [4.0, 2.0, 2.0]]), c=0.0)
@example(w=np.array([[1.0, 2.0], [4.0, 4.0]]), c=10000.0)
@example(w=np.array([[1.0, 2.0], [4.0, 4.0]]), c=-10000.0)
@example(w=np.array([[3.0]]), c=1.0)
def test_log_softmax_of_shifted_logs(student, w, c):
    """Each row on its own shift gives log(w / sum w), and so does each column with axis=0 (notes 002)."""
    shifts = c * np.arange(w.shape[0])[:, np.newaxis]
    due = np.log(w / w.sum(axis=1, keepdims=True))
    assert_close(student.log_softmax(np.log(w) + shifts), due)
    assert_close(student.log_softmax((np.log(w) + shifts).T, 0), due.T)


@pytest.mark.points(3)
@pytest.mark.title(
    en="A logit that lies far below the largest has the difference of the two as its logarithm, not -inf",
    es="Un logit muy por debajo del mayor tiene como logaritmo la diferencia entre ambos, no -inf",
)
@pytest.mark.hint(
    en="exp(-1000) is 0 in floating point and its logarithm -inf, but the logarithm itself, -1000, is an ordinary "
    "number. Take the logarithm on paper, before the computer takes the exponential.",
    es="exp(-1000) es 0 en punto flotante y su logaritmo -inf, pero el logaritmo mismo, -1000, es un número común. "
    "Toma el logaritmo en papel, antes de que la computadora tome la exponencial.",
)
@settings(max_examples=20)
@given(gap=st.sampled_from([20.0, 40.0, 700.0, 746.0, 1e4, 1e300]), top=st.sampled_from([-1e4, 0.0, 1e4]))
@example(gap=1e4, top=0.0)
@example(gap=1e300, top=0.0)
def test_log_softmax_of_a_wide_gap(student, gap, top):
    """The logarithms of two far-apart logits are -log(1 + exp(-gap)) and that minus the gap."""
    z = np.array([top, top - gap])
    small = math.log1p(math.exp(-gap))
    assert_close(student.log_softmax(z), np.array([-small, (z[1] - z[0]) - small]))
