"""The depth of any list of layers."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("weight_layers")

LAYERS = [
    ({"type": "conv2d", "filters": 8, "kernel": 3, "padding": 1}, 1),
    ({"type": "conv2d", "filters": 1, "kernel": 1, "bias": False}, 1),
    ({"type": "separable_conv2d", "filters": 8, "kernel": 3, "stride": 2, "padding": 1}, 1),
    ({"type": "pool2d", "size": 2}, 0),
    ({"type": "pool2d", "size": 3, "stride": 2}, 0),
    ({"type": "batch_norm"}, 0),
    ({"type": "activation"}, 0),
    ({"type": "dropout"}, 0),
]
HEAD = [({"type": "dense", "units": 10}, 1), ({"type": "dense", "units": 1, "bias": False}, 1), ({"type": "batch_norm"}, 0),
        ({"type": "activation"}, 0), ({"type": "dropout"}, 0), ({"type": "flatten"}, 0)]


@pytest.mark.points(2)
@pytest.mark.title(
    en="Any network is as deep as it has convolutions, separable or not, and dense layers",
    es="Toda red tiene tanta profundidad como convoluciones, separables o no, y capas densas",
)
@pytest.mark.hint(
    en="A layer without bias counts, one that occurs again counts again, and 0 is a legal answer. Position and neighbours do "
    "not matter. The parameter is called layers.",
    es="Una capa sin sesgo cuenta, una repetida cuenta de nuevo, y 0 es una respuesta legal. No importan ni la posición ni las "
    "vecinas. El parámetro se llama layers.",
)
@settings(max_examples=20)
@given(body=st.lists(st.sampled_from(LAYERS), max_size=8), middle=st.sampled_from(["flatten", "global_average_pool"]),
       head=st.lists(st.sampled_from(HEAD), max_size=5))
@example(body=[], middle="flatten", head=[])
@example(body=[LAYERS[5], LAYERS[3]], middle="global_average_pool", head=[HEAD[3]])
@example(body=[LAYERS[1], LAYERS[1]], middle="global_average_pool", head=[HEAD[1], HEAD[1]])
@example(body=[LAYERS[2], LAYERS[6], LAYERS[2]], middle="flatten", head=[])
def test_weight_layers_of_any_network(student, body, middle, head):
    """Ones for what is learned as a layer, zeros for the rest, added up (notes 002)."""
    layers = [*body, ({"type": middle}, 0), *head]
    assert_exact(student.weight_layers(layers=[layer for layer, _ in layers]), sum(depth for _, depth in layers))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="weight_layers leaves the layers alone and remembers nothing", es="weight_layers no toca las capas ni recuerda nada")
@pytest.mark.hint(
    en="Taking a type out with pop, or dropping layers from the list, changes the caller's network.",
    es="Sacar un tipo con pop, o quitar capas de la lista, cambia la red de quien llama.",
)
def test_weight_layers_is_pure(student):
    """The layers are unchanged, nothing is printed, and the second answer is the first."""
    layers = [layer for layer, _ in (*LAYERS, ({"type": "flatten"}, 0), *HEAD)]
    assert_pure(student.weight_layers, (layers,), between=(layers[:4],))
