"""The error signal of a hidden layer against loops, for any array-likes."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, quarters

pytestmark = pytest.mark.function("delta_hidden")

SLOPES = {
    "identity": lambda z: 1.0,
    "sigmoid": lambda z: 1 / (2 + math.exp(-z) + math.exp(z)),
    "tanh": lambda z: 1 / math.cosh(z) ** 2,
    "relu": lambda z: 1.0 if z > 0 else 0.0,
    "leaky_relu": lambda z: 1.0 if z > 0 else 0.1,
    "elu": lambda z: 1.0 if z > 0 else math.exp(z),
}
NAMES = tuple(SLOPES)
DELTAS = np.array([[1.0, -0.5, 2.0], [0.25, 3.0, -1.0], [1.0, 0.0, 0.0]])
FINE = 1000.5 + 2.0**-16  # float32 would drop the last bit, and with 1000 taken away that is no small one
SQUARE = np.array([[1.0, 2.0, 0.5], [0.0, -3.0, 1.0], [4.0, 0.25, -1.0]])
NETS = np.array([[1.0, -1.0, 0.5], [2.0, -3.0, -0.5], [-0.25, 0.5, 4.0]])


@pytest.mark.points(4)
@pytest.mark.title(
    en="delta is (delta_next @ W_nextᵀ) · f'(net) for layers of any width, one example or a batch",
    es="delta es (delta_next @ W_nextᵀ) · f'(net) para capas de cualquier ancho, un ejemplo o un lote",
)
@pytest.mark.hint(
    en="Square, wide and narrow layers, a single unit on either side, a batch of one (which stays a batch): all legal, "
    "and so are lists and integers. The parameters are called delta_next, W_next, net and name.",
    es="Capas cuadradas, anchas y angostas, una sola unidad de cualquier lado, un lote de uno (que sigue siendo un "
    "lote): todo legal, y también listas y enteros. Los parámetros se llaman delta_next, W_next, net y name.",
)
@settings(max_examples=20)
@given(
    deltas=matrices(rows=(3, 3), columns=(3, 3)), W=matrices(rows=(1, 3), columns=(1, 3)),
    nets=matrices(quarters().filter(bool), rows=(3, 3), columns=(3, 3)), batch=st.integers(0, 3), kind=kinds(),
    W_kind=kinds(), net_kind=kinds("array", "list", "float32", "strided", "readonly", "fortran"), name=st.sampled_from(NAMES),
)
@example(deltas=DELTAS, W=SQUARE, nets=NETS, batch=3, kind="array", W_kind="array", net_kind="array", name="tanh")
@example(deltas=DELTAS, W=SQUARE, nets=NETS, batch=0, kind="list", W_kind="list", net_kind="list", name="elu")
@example(deltas=DELTAS, W=SQUARE, nets=NETS, batch=0, kind="list", W_kind="list", net_kind="list", name="identity")
@example(deltas=DELTAS, W=SQUARE, nets=NETS, batch=3, kind="list", W_kind="list", net_kind="list", name="relu")
@example(deltas=DELTAS, W=SQUARE[:1], nets=NETS, batch=1, kind="array", W_kind="array", net_kind="array", name="sigmoid")
@example(deltas=DELTAS, W=SQUARE[:, :1], nets=NETS, batch=1, kind="array", W_kind="array", net_kind="array", name="sigmoid")
@example(deltas=DELTAS, W=SQUARE[:1, :1], nets=NETS, batch=2, kind="array", W_kind="array", net_kind="array", name="sigmoid")
@example(deltas=DELTAS, W=SQUARE[:2], nets=NETS, batch=0, kind="int", W_kind="int", net_kind="array", name="leaky_relu")
@example(deltas=DELTAS, W=SQUARE, nets=NETS, batch=3, kind="readonly", W_kind="readonly", net_kind="readonly", name="relu")
@example(deltas=np.ones((3, 3)), W=np.array([[FINE, -1000.0]]), nets=NETS, batch=2, kind="array", W_kind="array",
         net_kind="array", name="identity")
@example(deltas=DELTAS, W=SQUARE, nets=NETS, batch=2, kind="array", W_kind="fortran", net_kind="fortran", name="identity")
def test_delta_hidden_of_any_layer(student, deltas, W, nets, batch, kind, W_kind, net_kind, name):
    """Every entry agrees with the sum over the next layer; no net value is 0. A batch of 0 stands for one example."""
    n, n_next = W.shape
    rows = slice(batch) if batch else 0
    delta_next, W_next = as_kind(deltas[rows, :n_next], kind), as_kind(W, W_kind)
    net = as_kind(nets[rows, :n], net_kind)
    signals, across, at = (np.asarray(a, dtype=np.float64) for a in (delta_next, W_next, net))
    due = np.zeros(at.shape)
    for i in range(n):
        back = sum(across[i, k] * signals[..., k] for k in range(n_next))
        due[..., i] = back * np.vectorize(SLOPES[name])(at[..., i])
    loose = {"rtol": 1e-4, "atol": 1e-4} if "float32" in (kind, W_kind, net_kind) else {}  # it may be computed in float32
    assert_close(student.delta_hidden(delta_next=delta_next, W_next=W_next, net=net, name=name), due, **loose)
    assert_close(student.delta_hidden(delta_next, W_next, net, name), due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="delta_hidden leaves its arguments alone and remembers nothing",
    es="delta_hidden no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="Multiplying delta_next or net in place changes the caller's arrays.",
    es="Multiplicar delta_next o net en el lugar cambia los arreglos de quien llama.",
)
def test_delta_hidden_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    for name, other in zip(NAMES, reversed(NAMES), strict=True):
        assert_pure(student.delta_hidden, (DELTAS, SQUARE, NETS, name), between=(NETS, SQUARE.T, -NETS, other))
    assert_pure(student.delta_hidden, ([1.0, 2.0], [[1.0, 3.0]], [0.5], "relu"),
                between=([2.0, 2.0], [[1.0, -1.0]], [-0.5], "relu"))
