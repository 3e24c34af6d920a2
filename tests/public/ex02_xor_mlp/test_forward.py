"""Networks of layers: the figure of the notes, layers that can be merged, networks that can be cut in two."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters

pytestmark = pytest.mark.function("forward")


@st.composite
def networks(draw, names):
    """A batch, and two to four layers that fit one another; activations drawn from `names`."""
    widths = draw(st.lists(st.integers(1, 3), min_size=3, max_size=5))
    x = draw(matrices(quarters(-2, 2), rows=(1, 3), columns=(widths[0], widths[0])))
    layers = []
    for n_in, n_out in pairwise(widths):
        weights = draw(matrices(quarters(-2, 2), rows=(n_in, n_in), columns=(n_out, n_out)))
        bias = np.array(draw(st.lists(quarters(-2, 2), min_size=n_out, max_size=n_out)))
        layers.append((weights, bias, draw(st.sampled_from(names))))
    return x, layers


STEPS = np.array([[0.0], [1.0]]), [
    (np.array([[2.0, -1.0]]), np.array([-1.0, 0.5]), "step"),
    (np.array([[1.0], [-3.0]]), np.array([0.5]), "tanh"),
    (np.array([[-2.0, 1.0]]), np.array([1.0, 0.25]), "relu"),
]


@pytest.mark.points(3)
@pytest.mark.title(
    en="The perceptron of the notes answers sigmoid(1 + 3·(-1) - 2·2) = sigmoid(-6) ≈ 0.00247 to the input (-1, 2)",
    es="El perceptrón de los apuntes responde sigmoid(1 + 3·(-1) - 2·2) = sigmoid(-6) ≈ 0.00247 a la entrada (-1, 2)",
)
@pytest.mark.hint(
    en="One layer: first the weighted sum with its bias, 1 + 3·x1 - 2·x2, then the activation that the layer names.",
    es="Una sola capa: primero la suma ponderada con su sesgo, 1 + 3·x1 - 2·x2; después la activación que la capa nombra.",
)
def test_forward_perceptron_of_the_notes(student):
    """The worked example of notes 001, as one layer and on its way through the activations by name."""
    x, weights, bias = np.array([[-1.0, 2.0]]), np.array([[3.0], [-2.0]]), np.array([1.0])
    assert_close(student.forward(x, [(weights, bias, "sigmoid")]), [[0.0024726231566347743]])
    assert_close(student.forward(x, [(weights, bias, "identity")]), [[-6.0]])
    assert_close(student.forward(x, [(weights, bias, "relu")]), [[0.0]])
    assert_close(student.forward(x, [(weights, bias, "tanh")]), [[-0.9999877116507956]])
    assert_close(student.forward(x, [(weights, bias, "step")]), [[0.0]])


@pytest.mark.points(4)
@pytest.mark.title(
    en="A network cut in two gives the same: the second part goes on from what the first part gave",
    es="Una red cortada en dos da lo mismo: la segunda parte sigue desde lo que dio la primera",
)
@pytest.mark.hint(
    en="s_k depends on s_(k-1), not on x. Every layer applies its own activation, the last one too, and there may be "
    "any number of layers.",
    es="s_k depende de s_(k-1), no de x. Cada capa aplica su propia activación, también la última, y puede haber "
    "cualquier número de capas.",
)
@settings(max_examples=20)
@given(network=networks(["identity", "sigmoid", "tanh", "relu"]), cut=st.integers(1, 3))
@example(network=STEPS, cut=1)
@example(network=STEPS, cut=2)
def test_forward_cut_in_two(student, network, cut):
    """forward(x, first + second) is forward(forward(x, first), second) (notes 000: composition)."""
    x, layers = network
    cut = min(cut, len(layers) - 1)
    between = numeric(student.forward(x, layers[:cut]), shape=(len(x), layers[cut - 1][0].shape[1]))
    due = numeric(student.forward(between, layers[cut:]), shape=(len(x), layers[-1][0].shape[1]))
    assert_close(student.forward(x, layers), due)


@pytest.mark.points(3)
@pytest.mark.title(
    en="Layers without an activation are worth no more than one: their weights can be multiplied beforehand",
    es="Varias capas sin activación no valen más que una: sus pesos se pueden multiplicar de antemano",
)
@pytest.mark.hint(
    en="(x V + c) W + d = x (V W) + (c W + d). The bias of the first layer goes through the weights of the second.",
    es="(x V + c) W + d = x (V W) + (c W + d). El sesgo de la primera capa pasa por los pesos de la segunda.",
)
@settings(max_examples=20)
@given(network=networks(["identity"]), last=st.sampled_from(["identity", "sigmoid", "relu", "tanh"]))
@example(network=STEPS, last="identity")
@example(network=(STEPS[0], STEPS[1][:2]), last="sigmoid")
def test_forward_merges_linear_layers(student, network, last):
    """A network of identities, its last activation apart, gives what the layer of multiplied weights gives (notes 001)."""
    x, layers = network
    product, bias = np.eye(x.shape[1]), np.zeros(x.shape[1])
    for weights, b, _ in layers:
        product, bias = product @ weights, bias @ weights + b
    named = [(weights, b, "identity") for weights, b, _ in layers[:-1]] + [(*layers[-1][:2], last)]
    due = numeric(student.forward(x, [(product, bias, last)]), shape=(len(x), len(bias)))
    assert_close(student.forward(x, named), due)
