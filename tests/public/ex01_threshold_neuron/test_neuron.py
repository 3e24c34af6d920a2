"""Properties of `neuron` (notes 000, 003, 004)."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric, quarters

pytestmark = pytest.mark.function("neuron")


@st.composite
def weighted(draw, rows):
    """`(x, w)` in quarters, `x` of shape (rows, n), `w` of shape (n,): small enough for every sum to be exact."""
    m, n = draw(rows), draw(st.integers(1, 4))
    values = np.array(draw(st.lists(quarters(-4, 4), min_size=(m + 1) * n, max_size=(m + 1) * n)))
    return values[n:].reshape(m, n), values[:n]


@pytest.mark.points(2)
@pytest.mark.title(
    en="With w = (1, 2) the neuron is an AND at b = -3, and no longer at b = -2",
    es="Con w = (1, 2) la neurona es un AND con b = -3, y ya no lo es con b = -2",
)
@pytest.mark.hint(
    en="At b = -3 the input (1, 1) gives exactly 0, at b = -2 the input (0, 1) does: a sum of 0 fires.",
    es="Con b = -3 la entrada (1, 1) da exactamente 0 y con b = -2 lo da la entrada (0, 1): una suma de 0 dispara.",
)
def test_neuron_figure_of_the_notes(student):
    """The neuron of notes 004 with weights 1 and 2 is an AND from b = -3 on, below b = -2."""
    corners = [[0, 0], [0, 1], [1, 0], [1, 1]]
    assert_exact(student.neuron(corners, [1, 2], -3), [0, 0, 0, 1])
    assert_exact(student.neuron(corners, [1, 2], -2.25), [0, 0, 0, 1])
    assert_exact(student.neuron(corners, [1, 2], -2), [0, 1, 0, 1])
    assert_exact(student.neuron(corners, [1, 2], -3.25), [0, 0, 0, 0])


@pytest.mark.points(4)
@pytest.mark.title(
    en="The neuron fires exactly when the bias is at least minus the weighted sum",
    es="La neurona dispara exactamente cuando el sesgo es al menos la suma ponderada cambiada de signo",
)
@pytest.mark.hint(
    en="The bias is added once, with its sign, to the sum of the products; inputs and weights may be any real numbers.",
    es="El sesgo se suma una vez, con su signo, a la suma de los productos; entradas y pesos son números reales.",
)
@settings(max_examples=25)
@given(xw=weighted(st.just(1)), beyond=st.sampled_from([0.0, -0.0625, 0.0625, -1.5, 2.0]))
@example(xw=(np.array([[2.0]]), np.array([-1.5])), beyond=0.0)
@example(xw=(np.array([[2.0]]), np.array([-1.5])), beyond=-0.0625)
@example(xw=(np.array([[0.25, 0.75, -0.5]]), np.array([1.5, -0.25, 2.5])), beyond=0.0)
@example(xw=(np.array([[0.25, 0.75, -0.5]]), np.array([1.5, -0.25, 2.5])), beyond=-0.0625)
@example(xw=(np.array([[1.0, 1.0, 1.0]]), np.array([0.25, 0.25, 0.25])), beyond=-0.0625)
@example(xw=(np.array([[1.0, 2.0]]), np.array([1.0, 1.0])), beyond=2.0)
@example(xw=(np.array([[-1.0, -2.0]]), np.array([1.0, 1.0])), beyond=-1.5)
def test_neuron_threshold_is_minus_the_bias(student, xw, beyond):
    """A neuron whose bias is `beyond` above minus its weighted sum fires when `beyond` is not negative."""
    x, w = xw
    assert_exact(student.neuron(x[0], w, beyond - float(x[0] @ w)), int(beyond >= 0))


@pytest.mark.points(5)
@pytest.mark.title(
    en="A batch is answered row by row: as many answers as rows, each that of the row alone",
    es="Un lote se responde fila a fila: tantas respuestas como filas, cada una la de esa fila sola",
)
@pytest.mark.hint(
    en="(batch, n) gives (batch,), be it a batch of one or n = 1; a single example (n,) gives a scalar.",
    es="(lote, n) da (lote,), aunque el lote sea de uno o n = 1; un solo ejemplo (n,) da un escalar.",
)
@settings(max_examples=20)
@given(xw=weighted(st.integers(1, 3)), b=quarters(-3, 3))
@example(xw=(np.array([[1.0, -2.0, 0.5]]), np.array([1.0, 0.5, 2.0])), b=-0.5)
@example(xw=(np.array([[3.0], [-3.0], [1.0]]), np.array([1.0])), b=-1.0)
@example(xw=(np.array([[3.0]]), np.array([1.0])), b=-4.0)
@example(xw=(np.array([[1.0, 0.0], [1.0, 0.0]]), np.array([1.0, -1.0])), b=-0.5)
@example(xw=(np.array([[2.0, 0.0], [-5.0, 0.0]]), np.array([1.0, 1.0])), b=-1.0)
@example(xw=(np.array([[1.0, 2.0, 3.0], [1.0, 2.0, -3.0]]), np.array([1.0, 1.0, 1.0])), b=-1.0)
def test_neuron_answers_a_batch_row_by_row(student, xw, b):
    """The answers to a batch are those to its rows, one after the other."""
    x, w = xw
    batch = numeric(student.neuron(x, w, b), shape=(len(x),))
    alone = [numeric(student.neuron(row, w, b), shape=()) for row in x]
    assert_exact(batch, np.array(alone))
