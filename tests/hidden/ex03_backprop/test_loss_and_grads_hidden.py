"""The gradient of networks of up to four layers, against a loop over examples and layers."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, unpack

pytestmark = pytest.mark.function("loss_and_grads")

VALUES = {
    "identity": lambda z: z,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": np.tanh,
    "relu": lambda z: np.where(z > 0, z, 0),
    "leaky_relu": lambda z: np.where(z > 0, z, z / 10),
    "elu": lambda z: np.where(z > 0, z, np.expm1(z)),
}
SLOPES = {
    "identity": lambda z: z * 0 + 1,
    "sigmoid": lambda z: 1 / (2 + np.exp(-z) + np.exp(z)),
    "tanh": lambda z: 1 / np.cosh(z) ** 2,
    "relu": lambda z: np.where(z > 0, 1, 0),
    "leaky_relu": lambda z: np.where(z > 0, 1, 0.1),
    "elu": lambda z: np.where(z > 0, 1, np.exp(z)),
}
NAMES = tuple(VALUES)
BENT = ("relu", "leaky_relu", "elu")


@st.composite
def networks(draw):
    """(x, y, weights, biases, hidden) with values in [-2, 2), each array of one of the legal kinds; no unit of a bent
    activation comes near its bend."""
    hidden = draw(st.sampled_from(NAMES))
    batch = draw(st.integers(1, 3))
    sizes = draw(st.lists(st.integers(1, 3), min_size=2, max_size=5))
    layers = [(sizes[k], sizes[k + 1]) for k in range(len(sizes) - 1)]
    shapes = [(batch, sizes[0]), (batch, sizes[-1]), *layers, *((n_out,) for _, n_out in layers)]
    ends = np.cumsum([math.prod(shape) for shape in shapes])
    data = draw(st.binary(min_size=int(ends[-1]), max_size=int(ends[-1])))
    values = np.split(np.frombuffer(data, dtype=np.int8) / 64, ends[:-1])
    used = draw(st.tuples(kinds(), kinds(), kinds(), kinds("array", "list", "float32", "strided", "readonly")))
    x, y, *rest = (part.reshape(shape) for part, shape in zip(values, shapes, strict=True))
    x, y = as_kind(x, used[0]), as_kind(y, used[1])
    weights, biases = [as_kind(W, used[2]) for W in rest[:len(layers)]], rest[len(layers):]
    if hidden in BENT:
        s = np.asarray(x, dtype=np.float64)
        for k in range(len(layers) - 1):
            net = s @ np.asarray(weights[k], dtype=np.float64)
            while (near := (np.abs(net + biases[k]) < 1 / 16).any(axis=0)).any():
                biases[k] = biases[k] + near / 8
            s = VALUES[hidden](net + biases[k])
    return x, y, weights, [as_kind(b, used[3]) for b in biases], hidden


def expected(x, y, weights, biases, hidden):
    """Loss and gradients, example by example, and how large the terms are that are added up on the way."""
    batch, loss, scale = len(x), 0.0, 0.0
    grads = [np.zeros(np.shape(param)) for param in (*weights, *biases)]
    for example_in, target in zip(x, y, strict=True):
        values, nets, sizes = [example_in], [], [np.abs(example_in)]
        for W, b in zip(weights, biases, strict=True):
            nets.append(np.einsum("i,ij->j", values[-1], W) + b)
            values.append(VALUES[hidden](nets[-1]))
            sizes.append(np.maximum(sizes[-1], 1) @ np.abs(W) + np.abs(b))
        signal, size = nets[-1] - target, sizes[-1] + np.abs(target)
        loss += signal @ signal / 2 / batch
        scale = max(scale, float(size @ size))
        for k in reversed(range(len(weights))):
            grads[k] += np.einsum("i,j->ij", values[k], signal) / batch
            grads[len(weights) + k] += signal / batch
            scale = max(scale, float(size.max() * max(sizes[k].max(), 1)))
            if k:
                signal = np.einsum("ij,j->i", weights[k], signal) * SLOPES[hidden](nets[k - 1])
                size = (np.abs(weights[k]) @ size) * np.maximum(sizes[k], 1)
    return loss, grads, scale


FINE = 1000.5 + 2.0**-16  # float32 would drop the last bit, and with 1000 taken away that is no small one
BATCH, TARGETS = np.array([[1.0, -1.0], [0.5, 1.5]]), np.array([[1.0, 0.0], [0.0, -1.0]])
SQUARE = [np.array([[1.0, 0.5], [-0.5, 0.75]]), np.array([[0.5, 1.5], [-1.0, 0.25]]), np.array([[2.0, 1.0], [0.0, -1.0]])]
BIASES = [np.array([0.375, -0.5]), np.array([0.125, 1.0]), np.array([-1.0, 0.5])]
WIDE = [np.array([[1.0, 0.5, -0.25], [-0.5, 0.75, 1.0]]), np.array([[1.0], [-2.0], [0.5]])]


def all_as(kind, x, y, weights, biases, hidden):
    """The same network with every array of one kind."""
    return as_kind(x, kind), as_kind(y, kind), [as_kind(W, kind) for W in weights], [as_kind(b, kind) for b in biases], hidden


@pytest.mark.points(7)
@pytest.mark.title(
    en="Loss and gradients of any network are those that the chain rule gives, in the order and shapes of its layers",
    es="Pérdida y gradientes de toda red son los que da la regla de la cadena, en el orden y con las formas de sus capas",
)
@pytest.mark.hint(
    en="One layer, four layers, one unit, one example; square layers, which hide a transpose; lists, integers, "
    "read-only arrays. Weights and biases stay as they are while the errors go back. The parameters are called x, y, "
    "weights, biases and hidden.",
    es="Una capa, cuatro capas, una unidad, un ejemplo; capas cuadradas, que disimulan una traspuesta; listas, "
    "enteros, arreglos de sólo lectura. Los pesos y los sesgos no cambian mientras los errores vuelven. Los parámetros "
    "se llaman x, y, weights, biases y hidden.",
)
@settings(max_examples=25)
@given(network=networks())
@example(network=(BATCH, TARGETS, SQUARE, BIASES, "sigmoid"))
@example(network=(BATCH, TARGETS[::-1], SQUARE, BIASES, "sigmoid"))  # other targets, the rest as before
@example(network=(BATCH, TARGETS, SQUARE, BIASES, "tanh"))
@example(network=(BATCH, TARGETS, SQUARE, BIASES, "relu"))
@example(network=(BATCH, TARGETS, SQUARE, BIASES, "leaky_relu"))
@example(network=(BATCH, TARGETS, SQUARE, BIASES, "elu"))
@example(network=(BATCH, TARGETS, SQUARE, BIASES, "identity"))
@example(network=(BATCH[:1], TARGETS[:1], SQUARE, BIASES, "tanh"))
@example(network=(BATCH, TARGETS, SQUARE[:1], BIASES[:1], "tanh"))
@example(network=(BATCH, TARGETS[:, :1], WIDE, [np.array([0.5, -0.25, 0.125]), np.array([1.0])], "sigmoid"))
@example(network=(BATCH[:1], TARGETS[:1, :1], WIDE, [np.array([0.5, -0.25, 0.125]), np.array([1.0])], "elu"))
@example(network=all_as("list", BATCH, TARGETS, SQUARE, BIASES, "relu"))
@example(network=all_as("list", BATCH, TARGETS, SQUARE[:1], BIASES[:1], "sigmoid"))
@example(network=all_as("readonly", BATCH, TARGETS, SQUARE, BIASES, "elu"))
@example(network=all_as("int", BATCH * 2, TARGETS, SQUARE, BIASES, "sigmoid"))
@example(network=(np.array([[0.5]]), np.array([[FINE]]), [np.array([[2000.0]])], [np.array([0.0])], "tanh"))
@example(network=(BATCH, TARGETS > 0, SQUARE[:2], BIASES[:2], "tanh"))
def test_loss_and_grads_of_any_network(student, network):
    """Every number agrees with backpropagation, one example at a time."""
    x, y, weights, biases, hidden = network
    exact = [[np.asarray(a, dtype=np.float64) for a in part] for part in (x, y, weights, biases)]
    loss, grads, scale = expected(*exact, hidden)
    # It may be computed in float32, which is good to some 1e-7 of the terms that were added up.
    single = any(getattr(array, "dtype", None) == np.float32 for array in (x, y, *weights, *biases))
    loose = {"rtol": 1e-4, "atol": 1e-5 * scale} if single else {}
    for answer in (student.loss_and_grads(x=x, y=y, weights=weights, biases=biases, hidden=hidden),
                   student.loss_and_grads(x, y, weights, biases, hidden)):
        got, weight_grads, bias_grads = unpack(answer, 3)
        assert_close(got, loss, **loose)
        for ours, due in zip((*unpack(weight_grads, len(weights)), *unpack(bias_grads, len(biases))), grads, strict=True):
            assert_close(ours, due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="loss_and_grads leaves the network and the batch alone and remembers nothing",
    es="loss_and_grads no toca la red ni el lote y no recuerda nada",
)
@pytest.mark.hint(
    en="Gradients are returned, not applied: no weight changes here, and no gradient is kept to be added to the next.",
    es="Los gradientes se devuelven, no se aplican: aquí no cambia ningún peso, ni se guarda un gradiente para sumarlo "
    "al siguiente.",
)
def test_loss_and_grads_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    for name in NAMES:
        assert_pure(student.loss_and_grads, (BATCH, TARGETS, SQUARE, BIASES, name),
                    between=(BATCH[::-1], TARGETS * 2, SQUARE[::-1], BIASES[::-1], name))
    assert_pure(student.loss_and_grads, (BATCH, TARGETS, SQUARE[:1], BIASES[:1], "tanh"),
                between=(BATCH * 2, TARGETS, SQUARE[1:2], BIASES[1:2], "tanh"))
    one = [[[1.0, -1.0]], [[2.0], [0.5]]], [[0.5, 0.25], [1.0]]
    assert_pure(student.loss_and_grads, ([[3.0]], [[1.0]], *one, "relu"), between=([[-1.0]], [[0.0]], *one, "relu"))
