"""The error signal of the output layer: its direction, and the slope it is multiplied by."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters

pytestmark = pytest.mark.function("delta_output")

FAIR = np.array([[0.25, 3.0], [8.0, 0.5]])
SLOPES = {  # at log w
    "identity": lambda w: np.ones(w.shape),
    "sigmoid": lambda w: w / (1 + w) ** 2,
    "tanh": lambda w: (2 * w / (1 + w * w)) ** 2,
    "relu": lambda w: np.where(w < 1, 0, 1),
    "leaky_relu": lambda w: np.where(w < 1, 0.1, 1),
    "elu": lambda w: np.minimum(w, 1),
}


@pytest.mark.points(2)
@pytest.mark.title(
    en="Behind a linear output delta is what must be taken away from the output to reach the target",
    es="Tras una salida lineal delta es lo que hay que quitarle a la salida para llegar al blanco",
)
@pytest.mark.hint(
    en="Where the output is too high the error grows with it: delta is positive there. Notes 003 write the error the "
    "other way round and take the minus of the descent along; here the minus is in sgd_step. Nothing is averaged: row "
    "i belongs to example i.",
    es="Donde la salida es demasiado alta el error crece con ella: ahí delta es positivo. Los apuntes 003 escriben el "
    "error al revés y arrastran el menos del descenso; aquí el menos está en sgd_step. No se promedia nada: la fila i "
    "es del ejemplo i.",
)
@settings(max_examples=20)
@given(values=matrices(rows=(1, 4), columns=(6, 6)))
@example(values=np.array([[3.0, 1.0, 0.0, 1.0, 1.0, 2.0]]))
@example(values=np.array([[3.0, 1.0, 0.0, 1.0, 1.0, 2.0], [0.0, 1.0, 0.0, 5.0, 1.0, 4.0]]))
def test_delta_output_points_at_the_output(student, values):
    """With identity o - delta is y, for a batch and for one example (notes 003)."""
    y, o, net = values[:, :2], values[:, 2:4], values[:, 4:]
    assert_close(o - numeric(student.delta_output(y, o, net, "identity"), shape=o.shape), y)
    assert_close(o[0] - numeric(student.delta_output(y[0], o[0], net[0], "identity"), shape=(2,)), y[0])


@pytest.mark.points(2)
@pytest.mark.title(
    en="Every entry of delta is the error times the slope of the activation at its own net value",
    es="Cada entrada de delta es el error por la pendiente de la activación en su propio valor neto",
)
@pytest.mark.hint(
    en="At net = log w sigmoid has slope w/(1 + w)², tanh 4w²/(1 + w²)², elu w below 0. The slope belongs to `net`: "
    "neither to the output nor to the error.",
    es="En net = log w sigmoid tiene pendiente w/(1 + w)², tanh 4w²/(1 + w²)² y elu w debajo de 0. La pendiente es la "
    "de `net`: no la de la salida ni la del error.",
)
@settings(max_examples=20)
@given(
    w=matrices(st.sampled_from([0.125, 0.25, 0.5, 2.0, 3.0, 8.0]), rows=(1, 3), columns=(2, 2)),
    errors=st.lists(quarters(), min_size=6, max_size=6), y=quarters(), name=st.sampled_from(tuple(SLOPES)),
)
@example(w=FAIR, errors=[1.0, -2.0, 3.0, 0.5, 0.0, 0.0], y=1.0, name="identity")
@example(w=FAIR, errors=[1.0, -2.0, 3.0, 0.5, 0.0, 0.0], y=1.0, name="sigmoid")
@example(w=FAIR, errors=[1.0, -2.0, 3.0, 0.5, 0.0, 0.0], y=1.0, name="tanh")
@example(w=FAIR, errors=[1.0, -2.0, 3.0, 0.5, 0.0, 0.0], y=1.0, name="relu")
@example(w=FAIR, errors=[1.0, -2.0, 3.0, 0.5, 0.0, 0.0], y=1.0, name="leaky_relu")
@example(w=FAIR, errors=[1.0, -2.0, 3.0, 0.5, 0.0, 0.0], y=1.0, name="elu")
def test_delta_output_times_the_slope(student, w, errors, y, name):
    """The slopes at log w are known fractions of w; w is not 1 (notes 000, 003)."""
    error = np.array(errors[:w.size]).reshape(w.shape)
    net, target = np.log(w), np.full(w.shape, y)
    due = error * SLOPES[name](w)
    assert_close(student.delta_output(target, target + error, net, name), due)
    assert_close(student.delta_output(target[-1], target[-1] + error[-1], net[-1], name), due[-1])
