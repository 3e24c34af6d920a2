"""Networks of up to four layers of any widths, of any array-likes."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds

pytestmark = pytest.mark.function("forward")

VALUES = {
    "identity": lambda z: z,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": np.tanh,
    "relu": lambda z: np.where(z > 0, z, 0),
    "leaky_relu": lambda z: np.where(z > 0, z, z / 10),
    "elu": lambda z: np.where(z > 0, z, np.expm1(z)),
}
SQUARE = [np.array([[1.0, 0.5], [-0.5, 0.75]]), np.array([[0.5, 1.5], [-1.0, 0.25]]), np.array([[2.0, 1.0], [0.0, -1.0]])]
BIASES = [np.array([0.25, -0.5]), np.array([0.0, 1.0]), np.array([-1.0, 0.5])]
FINE = 1000.5 + 2.0**-16  # float32 would drop the last bit, and with 1000 taken away that is no small one
BATCH = np.array([[1.0, -1.0], [0.5, 1.5]])


@st.composite
def networks(draw):
    """(x, weights, biases) with values in [-2, 2), each array of one of the legal kinds."""
    batch = draw(st.integers(1, 4))
    sizes = draw(st.lists(st.integers(1, 4), min_size=2, max_size=5))
    layers = [(sizes[k], sizes[k + 1]) for k in range(len(sizes) - 1)]
    shapes = [(batch, sizes[0]), *layers, *((n_out,) for _, n_out in layers)]
    ends = np.cumsum([math.prod(shape) for shape in shapes])
    data = draw(st.binary(min_size=int(ends[-1]), max_size=int(ends[-1])))
    values = np.split(np.frombuffer(data, dtype=np.int8) / 64, ends[:-1])
    used = draw(st.tuples(kinds(), kinds(), kinds()))
    x, *rest = (as_kind(part.reshape(shape), used[place % 3])
                for place, (part, shape) in enumerate(zip(values, shapes, strict=True)))
    return x, rest[:len(layers)], rest[len(layers):]


def all_as(kind, x, weights, biases):
    """The same network with every array of one kind."""
    return as_kind(x, kind), [as_kind(W, kind) for W in weights], [as_kind(b, kind) for b in biases]


@pytest.mark.points(5)
@pytest.mark.title(
    en="Any network gives what its layers give one after another: activated in between, linear at the end",
    es="Toda red da lo que dan sus capas una tras otra: activadas entre medio, lineal al final",
)
@pytest.mark.hint(
    en="One layer, four layers, one unit, one example: nothing is hard-wired, and the output keeps the shape (batch, "
    "n_out). Each array may be a list, integers, float32 or read-only. The parameters are called x, weights, biases "
    "and hidden.",
    es="Una capa, cuatro capas, una unidad, un ejemplo: nada va fijo, y la salida conserva la forma (lote, n_out). "
    "Cada arreglo puede ser una lista, enteros, float32 o de sólo lectura. Los parámetros se llaman x, weights, "
    "biases y hidden.",
)
@settings(max_examples=20)
@given(network=networks(), name=st.sampled_from(tuple(VALUES)))
@example(network=(BATCH, SQUARE, BIASES), name="sigmoid")
@example(network=(BATCH, SQUARE, BIASES[::-1]), name="sigmoid")  # other biases, the rest as before
@example(network=(BATCH, SQUARE, BIASES), name="leaky_relu")
@example(network=(BATCH, SQUARE, BIASES), name="elu")
@example(network=(BATCH[:1], SQUARE, BIASES), name="tanh")
@example(network=(BATCH, SQUARE[:1], BIASES[:1]), name="relu")
@example(network=(BATCH * 4, SQUARE, BIASES), name="identity")
@example(network=all_as("list", BATCH, SQUARE, BIASES), name="relu")
@example(network=all_as("readonly", BATCH, SQUARE, BIASES), name="relu")
@example(network=all_as("int", BATCH * 2, SQUARE, BIASES), name="sigmoid")
@example(network=all_as("list", BATCH, SQUARE[:1], BIASES[:1]), name="tanh")
@example(network=(np.array([[FINE]]), [np.array([[1.0]])], [np.array([-1000.0])]), name="tanh")
@example(network=(np.array([[2.0]]), [np.array([[3.0]]), np.array([[-1.0]])], [np.array([-7.0]), np.array([0.5])]), name="elu")
def test_forward_of_any_network(student, network, name):
    """The output agrees with the recursion, layer by layer, in float64."""
    x, weights, biases = network
    s, size = np.asarray(x, dtype=np.float64), np.abs(np.asarray(x, dtype=np.float64))
    for k in range(len(weights)):
        W, b = np.asarray(weights[k], dtype=np.float64), np.asarray(biases[k], dtype=np.float64)
        net, size = s @ W + b, np.maximum(size, 1) @ np.abs(W) + np.abs(b)
        s = VALUES[name](net)
    # It may be computed in float32, which is good to some 1e-7 of the terms that were added up.
    single = any(getattr(array, "dtype", None) == np.float32 for array in (x, *weights, *biases))
    loose = {"rtol": 1e-4, "atol": 1e-5 * float(size.max())} if single else {}
    assert_close(student.forward(x=x, weights=weights, biases=biases, hidden=name), net, **loose)
    assert_close(student.forward(x, weights, biases, name), net, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="forward leaves the network and its input alone and remembers nothing",
    es="forward no toca la red ni su entrada y no recuerda nada",
)
@pytest.mark.hint(
    en="weights.pop() empties the caller's list; += on x or on a bias writes into the caller's array.",
    es="weights.pop() vacía la lista de quien llama; += sobre x o sobre un sesgo escribe en el arreglo de quien llama.",
)
def test_forward_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    for name in VALUES:
        assert_pure(student.forward, (BATCH, SQUARE, BIASES, name), between=(BATCH * 3, SQUARE[::-1], BIASES[::-1], name))
    assert_pure(student.forward, (BATCH, SQUARE[:1], BIASES[:1], "tanh"), between=(BATCH, SQUARE[1:2], BIASES[1:2], "tanh"))
    one = [[[1.0, -1.0]], [[2.0], [0.5]]], [[0.5, 0.0], [1.0]]
    assert_pure(student.forward, ([[3.0]], *one, "relu"), between=([[-1.0]], *one, "relu"))
