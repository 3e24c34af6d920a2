"""The error signal of the output layer against a loop, for any array-likes."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, quarters

pytestmark = pytest.mark.function("delta_output")

SLOPES = {
    "identity": lambda z: 1.0,
    "sigmoid": lambda z: 1 / (2 + math.exp(-z) + math.exp(z)),
    "tanh": lambda z: 1 / math.cosh(z) ** 2,
    "relu": lambda z: 1.0 if z > 0 else 0.0,
    "leaky_relu": lambda z: 1.0 if z > 0 else 0.1,
    "elu": lambda z: 1.0 if z > 0 else math.exp(z),
}
NAMES = tuple(SLOPES)
Y_KINDS = ("array", "list", "float32", "strided", "readonly", "fortran", "int", "bool")
FINE = 1000.5 + 2.0**-16  # float32 would drop the last bit, and with 1000 taken away that is no small one
VALUES = np.array([[1.0, 0.0, 0.5, 0.25], [0.0, 1.0, 2.0, -3.0], [1.0, 1.0, -0.75, 1.0]])
NETS = np.array([[1.0, -1.0], [2.0, -3.0], [-0.25, 0.5]])


@pytest.mark.points(3)
@pytest.mark.title(
    en="delta is (o - y) · f'(net) for any array-likes, one example or a batch, in the shape of net",
    es="delta es (o - y) · f'(net) para cualesquiera arreglos, un ejemplo o un lote, con la forma de net",
)
@pytest.mark.hint(
    en="Targets may be a list, integers or booleans. A batch of one stays (1, n), one example stays (n,), and nothing "
    "is summed or averaged. The parameters are called y, o, net and name.",
    es="Los blancos pueden ser una lista, enteros o booleanos. Un lote de uno queda (1, n), un ejemplo queda (n,), y no "
    "se suma ni se promedia nada. Los parámetros se llaman y, o, net y name.",
)
@settings(max_examples=20)
@given(
    values=matrices(rows=(1, 3), columns=(4, 4)), nets=matrices(quarters().filter(bool), rows=(3, 3), columns=(2, 2)),
    columns=st.integers(1, 2), alone=st.booleans(), kind=kinds(), y_kind=kinds(*Y_KINDS),
    net_kind=kinds("array", "list", "float32", "strided", "readonly", "fortran"), name=st.sampled_from(NAMES),
)
@example(values=VALUES, nets=NETS, columns=2, alone=False, kind="list", y_kind="list", net_kind="list", name="sigmoid")
@example(values=VALUES, nets=NETS, columns=2, alone=True, kind="list", y_kind="list", net_kind="list", name="identity")
@example(values=VALUES, nets=NETS, columns=2, alone=False, kind="array", y_kind="bool", net_kind="array", name="elu")
@example(values=VALUES, nets=NETS, columns=2, alone=True, kind="int", y_kind="int", net_kind="array", name="tanh")
@example(values=VALUES, nets=NETS, columns=2, alone=False, kind="readonly", y_kind="readonly", net_kind="readonly", name="relu")
@example(values=VALUES[:1], nets=NETS, columns=2, alone=False, kind="array", y_kind="array", net_kind="array", name="tanh")
@example(values=VALUES, nets=NETS, columns=1, alone=False, kind="array", y_kind="array", net_kind="array", name="leaky_relu")
@example(values=np.array([[1000.0, FINE]]), nets=NETS, columns=1, alone=False, kind="array", y_kind="array",
         net_kind="array", name="identity")
@example(values=VALUES, nets=NETS, columns=2, alone=False, kind="int", y_kind="bool", net_kind="array", name="identity")
def test_delta_output_of_any_layer(student, values, nets, columns, alone, kind, y_kind, net_kind, name):
    """Every entry agrees with the formula; no net value is 0."""
    rows = 0 if alone else slice(None)
    y, o, net = values[rows, :columns], values[rows, columns:2 * columns], nets[:len(values), :columns][rows]
    y = y > 0 if y_kind == "bool" else as_kind(y, y_kind)
    o, net = as_kind(o, kind), as_kind(net, net_kind)
    targets, outputs, at = (np.asarray(a, dtype=np.float64) for a in (y, o, net))
    due = (outputs - targets) * np.array([SLOPES[name](z) for z in at.ravel().tolist()]).reshape(at.shape)
    loose = {"rtol": 1e-4, "atol": 1e-5} if "float32" in (kind, y_kind, net_kind) else {}  # it may be computed in float32
    assert_close(student.delta_output(y=y, o=o, net=net, name=name), due, **loose)
    assert_close(student.delta_output(y, o, net, name), due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="delta_output leaves its arguments alone and remembers nothing",
    es="delta_output no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="o -= y writes into the caller's outputs. Make a new array.",
    es="o -= y escribe en las salidas de quien llama. Crea un arreglo nuevo.",
)
def test_delta_output_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    y, o, net = VALUES[:, :2], VALUES[:, 2:], NETS
    for name, other in zip(NAMES, reversed(NAMES), strict=True):
        assert_pure(student.delta_output, (y, o, net, name), between=(o, y, -net, other))
    assert_pure(student.delta_output, ([1.0], [3.0], [0.5], "relu"), between=([0.0], [1.0], [-2.0], "relu"))
