"""Totals of any network."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("total_params")

BIASES = st.none() | st.booleans()


@st.composite
def networks(draw):
    """An input shape, layers that fit, and how many parameters they have."""
    c, h, w = draw(st.integers(1, 5)), draw(st.integers(1, 20)), draw(st.integers(1, 20))
    shape, layers, total = (c, h, w), [], 0
    for kind in draw(st.lists(st.sampled_from(["conv2d", "separable_conv2d", "pool2d", "batch_norm", "dropout"]), max_size=5)):
        layer = {"type": kind}
        if "conv" in kind:
            kernel, stride, padding = draw(st.integers(1, 4)), draw(st.integers(1, 2)), draw(st.integers(0, 1))
            if kernel > min(h, w) + 2 * padding:
                continue
            filters, bias = draw(st.integers(1, 6)), draw(BIASES)
            layer |= {"filters": filters, "kernel": kernel, "stride": stride, "padding": padding}
            layer |= {} if bias is None else {"bias": bias}
            total += (kernel**2 * (c if kind == "conv2d" else 1) * (filters if kind == "conv2d" else c)
                      + (0 if kind == "conv2d" else c * filters) + (0 if bias is False else filters))
            c, h, w = filters, *(len(range(0, n + 2 * padding - kernel + 1, stride)) for n in (h, w))
        elif kind == "pool2d":
            layer["size"] = size = draw(st.integers(1, min(h, w, 3)))
            h, w = h // size, w // size
        else:
            total += 4 * c * (kind == "batch_norm")
        layers.append(layer)
    flat = draw(st.booleans())
    layers.append({"type": "flatten" if flat else "global_average_pool"})
    n = c * h * w if flat else c
    for units in draw(st.lists(st.integers(1, 9) | st.integers(1, 100_000), max_size=3)):
        bias = draw(BIASES)
        layers.append({"type": "dense", "units": units} | ({} if bias is None else {"bias": bias}))
        total += (n + (bias is not False)) * units
        n = units
    return shape, layers, total


@pytest.mark.points(3)
@pytest.mark.title(
    en="The total of any network is exact, beyond 2^31 too",
    es="El total de toda red es exacto, también más allá de 2^31",
)
@pytest.mark.hint(
    en="Add up what summary gives for each layer. A network of vectors, one without any weights, equal layers repeated, and "
    "thousands of millions of parameters are all legal. The parameters are called input_shape and layers.",
    es="Suma lo que summary da por cada capa. Son legales una red de vectores, una sin ningún peso, capas iguales repetidas y "
    "miles de millones de parámetros. Los parámetros se llaman input_shape y layers.",
)
@settings(max_examples=20)
@given(case=networks())
@example(case=((3_000_000,), [{"type": "dense", "units": 3_000_001}, {"type": "batch_norm"}], 9_000_006_000_001 + 12_000_004))
@example(case=((3, 9, 9), [{"type": "activation"}, {"type": "pool2d", "size": 3}], 0))
@example(case=((2, 5, 4), [{"type": "separable_conv2d", "filters": 3, "kernel": 3, "bias": False}, {"type": "batch_norm"}], 36))
@example(case=((5,), [{"type": "dense", "units": 5}] * 3, 90))
@example(case=((2, 3, 4), [{"type": "flatten"}, {"type": "dense", "units": 2}], 50))
@example(case=((2, 4, 4), [{"type": "flatten"}, {"type": "dense", "units": 2}], 66))
@example(case=((512, 7, 7), [{"type": "flatten"}, {"type": "dense", "units": 4096}] + [{"type": "dense", "units": 4096}] * 20,
               102_764_544 + 20 * 16_781_312))
def test_total_params_of_any_network(student, case):
    """Layer by layer, with the shapes that the layers leave."""
    shape, layers, total = case
    assert_exact(student.total_params(input_shape=shape, layers=layers), total)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="total_params leaves the layers alone and remembers nothing", es="total_params no toca las capas ni recuerda nada")
@pytest.mark.hint(
    en="A total that starts at what the last call left is not a total.",
    es="Un total que arranca en lo que dejó la llamada anterior no es un total.",
)
def test_total_params_is_pure(student):
    """The layers are unchanged, nothing is printed, and the second answer is the first."""
    layers = [{"type": "conv2d", "filters": 4, "kernel": 3}, {"type": "pool2d", "size": 2}, {"type": "batch_norm"},
              {"type": "flatten"}, {"type": "dense", "units": 3}]
    assert_pure(student.total_params, ((2, 8, 9), layers), between=((2, 9, 8), layers[:2]))
