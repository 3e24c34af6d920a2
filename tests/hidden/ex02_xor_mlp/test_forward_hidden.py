"""Any network against an oracle; every example on its own."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, numeric, quarters

pytestmark = pytest.mark.function("forward")

FUNCTIONS = {
    "identity": lambda net: net,
    "step": lambda net: np.where(net < 0, 0.0, 1.0),
    "sigmoid": lambda net: (1 + np.tanh(net / 2)) / 2,
    "tanh": np.tanh,
    "relu": lambda net: (net + np.abs(net)) / 2,
}
CURVED = ["identity", "sigmoid", "tanh", "relu"]
EXACT = ["identity", "step", "relu"]  # sums that meet a step at exactly 0 do so whatever the order of summation


@st.composite
def networks(draw):
    """A batch, and one to four layers that fit one another."""
    names = draw(st.sampled_from([CURVED, EXACT]))
    widths = draw(st.lists(st.integers(1, 3), min_size=2, max_size=5))
    x = draw(matrices(quarters(-2, 2), rows=(1, 4), columns=(widths[0], widths[0])))
    layers = []
    for n_in, n_out in pairwise(widths):
        weights = draw(matrices(quarters(-2, 2), rows=(n_in, n_in), columns=(n_out, n_out)))
        bias = np.array(draw(st.lists(quarters(-2, 2), min_size=n_out, max_size=n_out)))
        layers.append((weights, bias, draw(st.sampled_from(names))))
    return x, layers


def layer(weights, bias, name):
    """One layer of float64 arrays."""
    return np.array(weights, dtype=np.float64), np.array(bias, dtype=np.float64), name


SQUARE = layer([[1, -2], [0, 1]], [1, -1], "relu")
CORNERS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
WIDE = layer([[1, -1, 2], [-2, 1, 0.5]], [0.5, 0, -1], "tanh")


@pytest.mark.points(6)
@pytest.mark.title(
    en="The output of any network, of any legal array-likes, is s_k = F_k(s_(k-1) W_k + b_k) to the last layer",
    es="La salida de cualquier red, con cualquier arreglo legal, es s_k = F_k(s_(k-1) W_k + b_k) hasta la última capa",
)
@pytest.mark.hint(
    en="One layer or four, a layer as a tuple or a list, matrices as lists or integers, hidden layers of one unit: all legal. "
    "The parameters are called x and layers.",
    es="Una capa o cuatro, cada capa como tupla o lista, matrices como listas o enteros, capas ocultas de una unidad: todo es "
    "legal. Los parámetros se llaman x y layers.",
)
@settings(max_examples=25)
@given(network=networks(), kind=kinds(), weight_kind=kinds(), as_lists=st.booleans())
@example(network=(np.array([[1.0, 2.0]]), [SQUARE]), kind="list", weight_kind="list", as_lists=True)
@example(network=(CORNERS, [SQUARE, SQUARE, SQUARE, SQUARE]), kind="array", weight_kind="array", as_lists=False)
@example(network=(CORNERS, [WIDE, layer([[1], [2], [-1]], [0.25], "sigmoid")]), kind="list", weight_kind="list", as_lists=True)
@example(network=(CORNERS, [WIDE, layer([[1], [2], [-1]], [0.25], "identity")]), kind="int", weight_kind="readonly",
         as_lists=True)
@example(network=(CORNERS, [layer([[1, 1], [1, 1]], [-1, -2], "step"), layer([[1], [-2]], [-1], "step")]), kind="bool",
         weight_kind="array", as_lists=False)
@example(network=(CORNERS, [layer([[2, -1], [-1, 2]], [0, 0], "step"), layer([[1, -3], [2, 1]], [-1, 0], "identity")]),
         kind="int", weight_kind="int", as_lists=False)
@example(network=(np.array([[0.5], [-1.0]]), [layer([[2]], [0.5], "sigmoid"), layer([[-1]], [0.25], "relu")]), kind="fortran",
         weight_kind="strided", as_lists=False)
@example(network=(np.array([[67108865.0, -67108864.0]]), [layer([[1], [1]], [0.5], "identity")]), kind="array",
         weight_kind="array", as_lists=False)  # 1.5, which float32 does not see
@example(network=(np.array([[3.0]]), [layer([[400]], [0], "identity"), layer([[-1, 1]], [0, 0], "sigmoid")]), kind="array",
         weight_kind="array", as_lists=False)
def test_forward_of_any_network(student, network, kind, weight_kind, as_lists):
    """The network agrees with an oracle, layer by layer."""
    plain, layers = network
    x = plain > 0 if kind == "bool" else as_kind(plain, kind)
    given_layers = [(as_kind(W, weight_kind), as_kind(b, weight_kind), name) for W, b, name in layers]
    if as_lists:
        given_layers = [list(each) for each in given_layers]
    due = np.asarray(x, dtype=np.float64)
    for W, b, name in given_layers:
        due = FUNCTIONS[name](due @ np.asarray(W, dtype=np.float64) + np.asarray(b, dtype=np.float64))
    # It may be computed in float32; errors of 1e-7 grow by the weights of four layers, at most 6 each.
    loose = {"rtol": 1e-4, "atol": 1e-3} if "float32" in (kind, weight_kind) else {}
    assert_close(student.forward(x=x, layers=given_layers), due, **loose)


@pytest.mark.points(3)
@pytest.mark.title(
    en="Each example has the answer it has alone: the others in the batch have no say in it",
    es="Cada ejemplo tiene la respuesta que tiene solo: los demás del lote no influyen en ella",
)
@pytest.mark.hint(
    en="Rows are examples and never mix. With as many examples as units, is an axis taken for the other?",
    es="Las filas son ejemplos y nunca se mezclan. Con tantos ejemplos como unidades, ¿se toma un eje por el otro?",
)
@settings(max_examples=20)
@given(network=networks(), order=st.permutations([0, 1, 2, 3]))
@example(network=(CORNERS[:2], [SQUARE, layer([[1, 2], [3, -1]], [0.5, 2], "tanh")]), order=[1, 0, 2, 3])
@example(network=(CORNERS[1:], [layer([[1, 2, 0], [3, -1, 1]], [0.5, 2, -1], "sigmoid")]), order=[2, 1, 0, 3])
@example(network=(CORNERS[:1], [SQUARE]), order=[0, 1, 2, 3])
def test_forward_of_each_example(student, network, order):
    """Rows in another order give the outputs in that order, and each row alone gives its own output."""
    x, layers = network
    n_out = layers[-1][0].shape[1]
    alone = [numeric(student.forward(x[i:i + 1], layers), shape=(1, n_out))[0] for i in range(len(x))]
    rows = [i for i in order if i < len(x)]
    assert_close(student.forward(x[rows], layers), np.array([alone[i] for i in rows]))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="forward leaves the batch and the layers alone and remembers nothing",
    es="forward no toca el lote ni las capas, ni recuerda nada",
)
@pytest.mark.hint(
    en="layers.pop() empties the caller's list, and += on the batch changes the caller's array.",
    es="layers.pop() vacía la lista de quien llama, y += sobre el lote cambia el arreglo de quien llama.",
)
def test_forward_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    for name in ("identity", "relu", "sigmoid"):
        layers = [WIDE, layer([[1, 0], [2, 1], [-1, 3]], [0.25, 1], name)]
        assert_pure(student.forward, (CORNERS, layers), between=(CORNERS[::-1] * 2, [SQUARE]))
    assert_pure(student.forward, ([[1.0, -2.0]], [[[[1.0], [2.0]], [0.5], "tanh"]]),
                between=([[3.0, 1.0]], [[[[1.0], [1.0]], [1.5], "relu"]]))
