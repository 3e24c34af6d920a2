"""The gradient of a whole network: what finite differences say, and what a batch is to its parts."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, numeric, unpack

pytestmark = pytest.mark.function("loss_and_grads")

SMOOTH = ("identity", "sigmoid", "tanh")
BENT = ("relu", "leaky_relu", "elu")
STEP = 2.0**-8


@st.composite
def networks(draw, rows=(1, 3)):
    """(x, y, weights, biases, hidden) with values in [-1, 1); no unit of a bent activation comes near its bend."""
    hidden = draw(st.sampled_from(SMOOTH + BENT))
    batch = draw(st.integers(*rows))
    sizes = draw(st.lists(st.integers(1, 3), min_size=2, max_size=4 if hidden in SMOOTH else 3))
    layers = [(sizes[k], sizes[k + 1]) for k in range(len(sizes) - 1)]
    shapes = [(batch, sizes[0]), (batch, sizes[-1]), *layers, *((n_out,) for _, n_out in layers)]
    ends = np.cumsum([math.prod(shape) for shape in shapes])
    data = draw(st.binary(min_size=int(ends[-1]), max_size=int(ends[-1])))
    values = np.split(np.frombuffer(data, dtype=np.int8) / 128, ends[:-1])
    x, y, *rest = (part.reshape(shape) for part, shape in zip(values, shapes, strict=True))
    weights, biases = rest[:len(layers)], rest[len(layers):]
    if hidden in BENT:
        while (near := (np.abs(x @ weights[0] + biases[0]) < 1 / 16).any(axis=0)).any():
            biases[0] = biases[0] + near / 8
    return x, y, weights, biases, hidden


def judged(student, x, y, weights, biases, hidden):
    """The three parts of the answer, their shapes vetted."""
    loss, weight_grads, bias_grads = unpack(student.loss_and_grads(x, y, weights, biases, hidden), 3)
    pairs = [*zip(unpack(weight_grads, len(weights)), weights, strict=True)]
    pairs += [*zip(unpack(bias_grads, len(biases)), biases, strict=True)]
    return numeric(loss, shape=()), [numeric(grad, shape=param.shape) for grad, param in pairs]


ONE_LAYER = (np.array([[1.0, -1.0], [0.5, 1.5]]), np.array([[1.0], [0.0]]), [np.array([[1.0], [0.5]])], [np.array([0.25])],
             "sigmoid")
SQUARE = (np.array([[1.0, -1.0], [0.5, 1.5]]), np.array([[1.0, 0.0], [0.0, -1.0]]),
          [np.array([[1.0, 0.5], [-0.5, 0.75]]), np.array([[0.5, 1.5], [-1.0, 0.25]])],
          [np.array([0.25, -0.5]), np.array([0.0, 1.0])], "tanh")
RELU = (np.array([[1.0, -1.0], [0.5, 1.5]]), np.array([[1.0], [0.0]]),
        [np.array([[1.0, -0.5, 1.0], [0.5, 0.75, 1.0]]), np.array([[0.5], [-1.0], [2.0]])],
        [np.array([0.25, -0.5, 0.5]), np.array([1.0])], "relu")
DEEP = (np.array([[1.0, -1.0]]), np.array([[0.5]]),
        [np.array([[1.0, -0.5, 1.0], [0.5, 0.75, 1.0]]), np.array([[0.5, 1.0], [-1.0, 0.5], [0.5, 0.5]]),
         np.array([[1.5], [-1.0]])],
        [np.array([0.25, -0.5, 0.5]), np.array([1.0, 0.5]), np.array([-1.0])], "sigmoid")


@pytest.mark.points(5)
@pytest.mark.title(
    en="Nudge any one weight or bias: the loss changes as its entry of the gradient says",
    es="Mueve apenas un peso o un sesgo cualquiera: la pérdida cambia como dice su entrada del gradiente",
)
@pytest.mark.hint(
    en="Take a network with one layer first, then one with two: which entries disagree? A wrong factor in all of them "
    "is a mean or a sum too many; wrong in the first layers only, the way back: the transposed weights, the slope at "
    "the net values, the order of the lists.",
    es="Prueba primero una red de una capa, después una de dos: ¿qué entradas no coinciden? Si hay un mismo factor de "
    "más en todas, sobra o falta una media o una suma; si fallan sólo las primeras capas, es el camino de vuelta: los "
    "pesos traspuestos, la pendiente en los valores netos, el orden de las listas.",
)
@settings(max_examples=12)
@given(network=networks(), pick=st.integers(0, 99))
@example(network=ONE_LAYER, pick=1)
@example(network=ONE_LAYER, pick=2)
@example(network=SQUARE, pick=1)
@example(network=SQUARE, pick=6)
@example(network=SQUARE, pick=8)
@example(network=SQUARE, pick=11)
@example(network=RELU, pick=2)
@example(network=RELU, pick=9)
@example(network=RELU, pick=4)
@example(network=DEEP, pick=0)
@example(network=DEEP, pick=7)
@example(network=DEEP, pick=14)
def test_loss_and_grads_of_a_nudge(student, network, pick):
    """(loss(p + h) - loss(p - h)) / 2h agrees with the entry of p in the gradient (notes 001)."""
    x, y, weights, biases, hidden = network
    _, grads = judged(student, x, y, weights, biases, hidden)
    places = [(array, index) for array, grad in enumerate(grads) for index in np.ndindex(grad.shape)]
    array, index = places[pick % len(places)]
    losses = []
    for step in (STEP, -STEP):
        params = [param.copy() for param in (*weights, *biases)]
        params[array][index] += step
        losses.append(judged(student, x, y, params[:len(weights)], params[len(weights):], hidden)[0])
    # The difference is off by STEP²/6 of a third derivative below 100, and by what the losses may be: 1e-6 of themselves.
    room = 2e-4 + 1e-6 * sum(map(abs, losses)) / (2 * STEP)
    assert_close(grads[array][index], (losses[0] - losses[1]) / (2 * STEP), rtol=1e-4, atol=float(room))


@pytest.mark.points(3)
@pytest.mark.title(
    en="Loss and gradients of a batch are the means over its examples: of two batches joined, the weighted mean",
    es="Pérdida y gradientes de un lote son las medias sobre sus ejemplos: de dos lotes unidos, la media ponderada",
)
@pytest.mark.hint(
    en="Each example weighs 1/batch, once. A loss or a gradient that grows with the number of examples is a sum; one "
    "that shrinks has been divided twice.",
    es="Cada ejemplo pesa 1/lote, una sola vez. Una pérdida o un gradiente que crece con el número de ejemplos es una "
    "suma; uno que se achica se dividió dos veces.",
)
@settings(max_examples=10)
@given(network=networks(rows=(2, 4)), cut=st.integers(0, 2))
@example(network=ONE_LAYER, cut=0)
@example(network=SQUARE, cut=0)
@example(network=RELU, cut=0)
def test_loss_and_grads_of_joined_batches(student, network, cut):
    """The first rows and the others, weighted by how many they are, give the whole batch (notes 001)."""
    x, y, weights, biases, hidden = network
    first = cut % (len(x) - 1) + 1
    loss, grads = judged(student, x, y, weights, biases, hidden)
    ours, theirs = (judged(student, x[part], y[part], weights, biases, hidden)
                    for part in (slice(first), slice(first, None)))
    share = first / len(x)
    assert_close(share * ours[0] + (1 - share) * theirs[0], loss)
    for whole, one, other in zip(grads, ours[1], theirs[1], strict=True):
        # The parts may cancel; each of them may be off by 1e-6 of itself.
        room = 1e-8 + 1e-6 * float(max(np.abs(one).max(), np.abs(other).max()))
        assert_close(share * one + (1 - share) * other, whole, atol=room)


@pytest.mark.points(2)
@pytest.mark.title(
    en="With weights of 0 the output is the last bias: the loss is half the squared distance, averaged over the examples",
    es="Con pesos 0 la salida es el último sesgo: la pérdida es media distancia al cuadrado, promediada sobre los ejemplos",
)
@pytest.mark.hint(
    en="Compare the loss with mse(y, forward(...)): half of the squares, added over the outputs, averaged over the "
    "examples. Where every output meets its target the loss and all the gradients are 0.",
    es="Compara la pérdida con mse(y, forward(...)): la mitad de los cuadrados, sumados sobre las salidas y "
    "promediados sobre los ejemplos. Donde cada salida da en el blanco la pérdida y todos los gradientes son 0.",
)
@settings(max_examples=8)
@given(network=networks())
@example(network=SQUARE)
@example(network=DEEP)
def test_loss_and_grads_of_zero_weights(student, network):
    """The outputs are known, and so is the loss; at the targets it is 0, and so is the gradient (notes 003)."""
    x, y, weights, biases, hidden = network
    weights = [0 * W for W in weights]
    biases = [*(0 * b + 1 for b in biases[:-1]), biases[-1]]  # hidden nets of 1: away from any bend
    due = sum((row - biases[-1]) @ (row - biases[-1]) for row in y) / 2 / len(y)
    assert_close(judged(student, x, y, weights, biases, hidden)[0], due)
    loss, grads = judged(student, x, np.tile(biases[-1], (len(x), 1)), weights, biases, hidden)
    assert_close(loss, 0.0)
    for grad in grads:
        assert_close(grad, np.zeros(grad.shape))
