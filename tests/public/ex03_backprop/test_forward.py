"""Networks whose output is known without computing them: linear ones, and f(x) + f(-x)."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters

pytestmark = pytest.mark.function("forward")

NAMES = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "elu")
SIZES = st.integers(1, 3)


@st.composite
def linear_networks(draw):
    """An input and two layers that fit, of multiples of 1/16: exact in whichever order they are summed."""
    batch, *sizes = draw(st.tuples(SIZES, SIZES, SIZES, SIZES))
    shapes = [(batch, sizes[0]), (sizes[0], sizes[1]), (sizes[1],), (sizes[1], sizes[2]), (sizes[2],)]
    ends = np.cumsum([math.prod(shape) for shape in shapes])
    data = draw(st.binary(min_size=int(ends[-1]), max_size=int(ends[-1])))
    parts = np.split(np.frombuffer(data, dtype=np.int8) / 16, ends[:-1])
    return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]


@pytest.mark.points(3)
@pytest.mark.title(
    en="Two linear layers are one layer, and a single layer fed with unit vectors shows its weights",
    es="Dos capas lineales son una sola capa, y una capa única alimentada con vectores unitarios muestra sus pesos",
)
@pytest.mark.hint(
    en="Rows are examples: x @ W + b. The last layer has no activation, also where it is the only one, whatever "
    "`hidden` says. An activation cannot vanish between two layers unless it is the identity.",
    es="Las filas son ejemplos: x @ W + b. La última capa no tiene activación, tampoco si es la única, diga lo que "
    "diga `hidden`. Entre dos capas una activación sólo desaparece si es la identidad.",
)
@settings(max_examples=20)
@given(network=linear_networks(), name=st.sampled_from(NAMES))
@example(network=[np.array([[1.0, 2.0]]), np.array([[1.0, 0.0, 2.0], [0.0, 3.0, 1.0]]), np.array([1.0, -1.0, 0.0]),
                  np.array([[1.0], [2.0], [-1.0]]), np.array([0.5])], name="sigmoid")
@example(network=[np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([[1.0, 2.0], [0.0, -3.0]]), np.array([1.0, -1.0]),
                  np.array([[1.0, 4.0], [2.0, 0.0]]), np.array([0.5, 1.0])], name="relu")
def test_forward_of_linear_layers(student, network, name):
    """With identity between them two layers act as the product of their weights (notes 000)."""
    x, W1, b1, W2, b2 = network
    merged = numeric(student.forward(x, [W1 @ W2], [b1 @ W2 + b2], name), shape=(len(x), len(b2)))
    assert_close(student.forward(x, [W1, W2], [b1, b2], "identity"), merged)
    assert_close(student.forward(np.eye(len(W1)), [W1], [b1], name), W1 + b1)


@pytest.mark.points(3)
@pytest.mark.title(
    en="A hidden layer that holds x and -x, added up by the last layer, gives f(x) + f(-x)",
    es="Una capa oculta que contiene x y -x, sumada por la última capa, da f(x) + f(-x)",
)
@pytest.mark.hint(
    en="With relu the sum is |x|, with sigmoid 1, with tanh 0. Is the activation applied in the hidden layer, and not "
    "to the output, which may well be negative? Each row of x is an example of its own.",
    es="Con relu la suma es |x|, con sigmoid 1, con tanh 0. ¿Se aplica la activación en la capa oculta, y no a la "
    "salida, que bien puede ser negativa? Cada fila de x es un ejemplo aparte.",
)
@settings(max_examples=20)
@given(x=matrices(rows=(1, 3), columns=(1, 3)), name=st.sampled_from(NAMES), b=quarters())
@example(x=np.array([[1.0, -2.0], [0.5, 0.0]]), name="relu", b=-5.0)
@example(x=np.array([[1.0, -2.0]]), name="leaky_relu", b=-5.0)
@example(x=np.array([[1.0], [-2.0]]), name="elu", b=-5.0)
@example(x=np.array([[3.0]]), name="sigmoid", b=-1.0)
@example(x=np.array([[3.0, 1.0]]), name="tanh", b=1.0)
def test_forward_of_opposites(student, x, name, b):
    """Hidden weights [I, -I] and output weights [I; I] make f(x) + f(-x) + b of every input."""
    one = np.eye(x.shape[1])
    size = np.abs(x)
    due = {"identity": 0 * size, "sigmoid": 0 * size + 1, "tanh": 0 * size, "relu": size, "leaky_relu": 0.9 * size,
           "elu": size + np.exp(-size) - 1}[name]
    weights = [np.hstack([one, -one]), np.vstack([one, one])]
    biases = [np.zeros(2 * len(one)), np.full(len(one), b)]
    assert_close(student.forward(x, weights, biases, name), due + b)
