"""How deep a network is said to be."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric, require

pytestmark = pytest.mark.function("weight_layers")

LAYERS = {
    "conv2d": {"type": "conv2d", "filters": 8, "kernel": 3, "padding": 1, "bias": False},
    "separable_conv2d": {"type": "separable_conv2d", "filters": 8, "kernel": 3, "padding": 1},
    "pool2d": {"type": "pool2d", "size": 2},
    "global_average_pool": {"type": "global_average_pool"},
    "flatten": {"type": "flatten"},
    "dense": {"type": "dense", "units": 10},
    "batch_norm": {"type": "batch_norm"},
    "activation": {"type": "activation"},
    "dropout": {"type": "dropout"},
}
FEATURES = ("conv2d", "separable_conv2d", "pool2d", "batch_norm", "activation", "dropout")
HEAD = ("dense", "batch_norm", "activation", "dropout")


def _vgg(*blocks):
    """The layers of a VGG: blocks of 3×3 convolutions, each followed by pooling, then three dense layers."""
    layers = []
    for convolutions, filters in zip(blocks, (64, 128, 256, 512, 512), strict=True):
        for _ in range(convolutions):
            layers += [{"type": "conv2d", "filters": filters, "kernel": 3, "padding": 1}, {"type": "activation"}]
        layers.append({"type": "pool2d", "size": 2})
    layers.append({"type": "flatten"})
    for units in (4096, 4096, 1000):
        layers += [{"type": "dense", "units": units}, {"type": "activation"}, {"type": "dropout"}]
    return layers


@pytest.mark.points(2)
@pytest.mark.title(
    en="VGG-16 has 16 layers, VGG-19 has 19, and a MobileNet of 13 separable convolutions has 15",
    es="VGG-16 tiene 16 capas, VGG-19 tiene 19, y un MobileNet de 13 convoluciones separables tiene 15",
)
@pytest.mark.hint(
    en="The number in the name counts convolutions and dense layers. Pooling, flattening, activations and dropout learn "
    "nothing; convolution and ReLU together are one layer.",
    es="El número del nombre cuenta convoluciones y capas densas. El pooling, el aplanado, las activaciones y el dropout no "
    "aprenden nada; convolución y ReLU juntas son una sola capa.",
)
def test_weight_layers_of_known_networks(student):
    """Two networks are named after their depth; a third has separable convolutions (notes 002, 003)."""
    assert_exact(student.weight_layers(_vgg(2, 2, 3, 3, 3)), 16)
    assert_exact(student.weight_layers(_vgg(2, 2, 4, 4, 4)), 19)
    block = [LAYERS["separable_conv2d"], LAYERS["batch_norm"], LAYERS["activation"]]
    mobile = [LAYERS["conv2d"], LAYERS["batch_norm"], *block * 13, LAYERS["global_average_pool"], LAYERS["dense"]]
    assert_exact(student.weight_layers(mobile), 15)


@pytest.mark.points(1)
@pytest.mark.title(
    en="The depth of a network is the sum of the depths of its layers, each 0 or 1",
    es="La profundidad de una red es la suma de las profundidades de sus capas, cada una 0 o 1",
)
@pytest.mark.hint(
    en="Ask your function about each of the nine types alone. Does batch normalisation count? Does a separable convolution "
    "count once or twice? Does a layer that occurs again count again?",
    es="Pregúntale a tu función por cada uno de los nueve tipos por separado. ¿Cuenta la normalización por lotes? ¿Una "
    "convolución separable cuenta una vez o dos? ¿Una capa que se repite cuenta de nuevo?",
)
@settings(max_examples=20)
@given(features=st.lists(st.sampled_from(FEATURES), max_size=5), middle=st.sampled_from(["flatten", "global_average_pool"]),
       head=st.lists(st.sampled_from(HEAD), max_size=4))
@example(features=["conv2d", "batch_norm", "activation", "separable_conv2d", "pool2d"], middle="global_average_pool",
         head=["dropout", "dense"])
@example(features=["conv2d", "conv2d"], middle="flatten", head=["dense", "dense"])
def test_weight_layers_adds_up(student, features, middle, head):
    """Additive over the layers, each of which is asked about alone (notes 002)."""
    layers = [LAYERS[name] for name in (*features, middle, *head)]
    each = [numeric(student.weight_layers([layer]), shape=()) for layer in layers]
    for layer, depth in zip(layers, each, strict=True):
        require(depth in (0, 1), f"{layer['type']} alone counts {depth}; a layer counts once or not at all.",
                f"{layer['type']} sola cuenta {depth}; una capa cuenta una vez o ninguna.")
    assert_exact(student.weight_layers(layers), sum(each))
