"""The error signal on its way back: the transposed weights, then the slopes."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric

pytestmark = pytest.mark.function("delta_hidden")

SHEAR = np.array([[1.0, 2.0], [0.0, 3.0]])
WIDE = np.array([[1.0, 2.0, 0.0], [1.0, 0.0, 5.0]])
FAIR = np.array([[0.25, 3.0], [8.0, 0.5]])
SLOPES = {  # at log w
    "sigmoid": lambda w: w / (1 + w) ** 2,
    "tanh": lambda w: (2 * w / (1 + w * w)) ** 2,
    "relu": lambda w: np.where(w < 1, 0, 1),
    "leaky_relu": lambda w: np.where(w < 1, 0.1, 1),
    "elu": lambda w: np.minimum(w, 1),
}


@pytest.mark.points(3)
@pytest.mark.title(
    en="A change v of the hidden values weighs the same on both sides: delta · v = delta_next · (v @ W_next)",
    es="Un cambio v de los valores ocultos pesa lo mismo a ambos lados: delta · v = delta_next · (v @ W_next)",
)
@pytest.mark.hint(
    en="v moves the next layer's net values by v @ W_next. Backwards the same weights are used the other way round: "
    "W_next is (n, n_next), delta_next has n_next entries and delta n. A square matrix hides it when rows and columns "
    "are mixed up.",
    es="v mueve los valores netos de la capa siguiente en v @ W_next. Hacia atrás los mismos pesos se usan al revés: "
    "W_next es (n, n_next), delta_next tiene n_next entradas y delta n. Una matriz cuadrada disimula que se "
    "confundan filas con columnas.",
)
@settings(max_examples=20)
@given(W=matrices(rows=(1, 3), columns=(1, 3)), values=matrices(rows=(1, 3), columns=(9, 9)))
@example(W=SHEAR, values=np.array([[1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 1.0, 1.0, 1.0]]))
@example(W=np.array([[1.0, 2.0, 3.0]]), values=np.array([[1.0, 5.0, 2.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0]] * 2))
@example(W=np.array([[1.0], [2.0], [3.0]]), values=np.array([[4.0, 5.0, 2.0, 1.0, 3.0, 0.0, 1.0, 1.0, 1.0]]))
def test_delta_hidden_is_the_transpose(student, W, values):
    """With identity, for a batch and for one example, the two inner products agree (notes 003, 004)."""
    n, n_next = W.shape
    delta_next, v, net = values[:, :n_next], values[:, 3:3 + n], values[:, 6:6 + n]
    delta = numeric(student.delta_hidden(delta_next, W, net, "identity"), shape=net.shape)
    assert_close((delta * v).sum(axis=1), (delta_next * (v @ W)).sum(axis=1))
    alone = numeric(student.delta_hidden(delta_next[0], W, net[0], "identity"), shape=(n,))
    assert_close(alone @ v[0], delta_next[0] @ (v[0] @ W))


@pytest.mark.points(2)
@pytest.mark.title(
    en="What comes back through the weights is multiplied by the slope at the hidden unit's own net value",
    es="Lo que vuelve por los pesos se multiplica por la pendiente en el valor neto de la propia unidad oculta",
)
@pytest.mark.hint(
    en="A relu unit with a negative net passes nothing back, one with a positive net everything. At net = log w "
    "sigmoid has slope w/(1 + w)², tanh 4w²/(1 + w²)², elu w below 0. Row i is example i, and nothing is averaged.",
    es="Una unidad relu con valor neto negativo no devuelve nada, una con valor positivo todo. En net = log w sigmoid "
    "tiene pendiente w/(1 + w)², tanh 4w²/(1 + w²)² y elu w debajo de 0. La fila i es el ejemplo i, y no se promedia "
    "nada.",
)
@settings(max_examples=20)
@given(
    w=matrices(st.sampled_from([0.125, 0.25, 0.5, 2.0, 3.0, 8.0]), rows=(1, 3), columns=(2, 2)),
    W=matrices(rows=(2, 2), columns=(1, 3)), deltas=matrices(rows=(3, 3), columns=(3, 3)),
    name=st.sampled_from(tuple(SLOPES)),
)
@example(w=np.array([[0.5, 2.0]]), W=SHEAR, deltas=np.array([[1.0, 2.0, 3.0]] * 3), name="sigmoid")
@example(w=FAIR, W=WIDE, deltas=np.eye(3) + 1, name="sigmoid")
@example(w=FAIR, W=WIDE, deltas=np.eye(3) + 1, name="tanh")
@example(w=FAIR, W=WIDE, deltas=np.eye(3) + 1, name="relu")
@example(w=FAIR, W=WIDE, deltas=np.eye(3) + 1, name="leaky_relu")
@example(w=FAIR, W=WIDE, deltas=np.eye(3) + 1, name="elu")
def test_delta_hidden_times_the_slope(student, w, W, deltas, name):
    """The answer for any activation is the one for identity times the known slope at log w (notes 000, 003)."""
    net, delta_next = np.log(w), deltas[:len(w), :W.shape[1]]
    through = numeric(student.delta_hidden(delta_next, W, net, "identity"), shape=w.shape)
    due = through * SLOPES[name](w)
    assert_close(student.delta_hidden(delta_next, W, net, name), due)
    assert_close(student.delta_hidden(delta_next[-1], W, net[-1], name), due[-1])
