"""Summaries of any network, row by row."""

from math import prod

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure, numeric, unpack

pytestmark = pytest.mark.function("summary")

IMAGES = ("conv2d", "conv2d", "separable_conv2d", "pool2d", "batch_norm", "activation", "dropout", "flatten",
          "global_average_pool")
VECTORS = ("dense", "dense", "batch_norm", "activation", "dropout", "flatten")


@st.composite
def layers_on(draw, shape):
    """A layer that fits `shape`, optional keys there or not, with the row that is due."""
    kind = draw(st.sampled_from(IMAGES if len(shape) == 3 else VECTORS))
    layer, c = {"type": kind}, shape[0]
    if kind in ("activation", "dropout", "batch_norm"):
        return layer, (shape, 4 * c if kind == "batch_norm" else 0)
    if kind in ("flatten", "global_average_pool"):
        return layer, ((prod(shape) if kind == "flatten" else c,), 0)
    keys = {"stride": st.integers(1, 3)} if kind != "dense" else {}
    keys |= {"bias": st.booleans()} if kind != "pool2d" else {}
    extra = {key: draw(values) for key, values in keys.items() if draw(st.booleans())}
    bias = extra.get("bias", True)
    if kind == "dense":
        units = draw(st.integers(1, 9))
        return {**layer, "units": units, **extra}, ((units,), (c + bias) * units)
    if "conv" in kind and draw(st.booleans()):
        extra["padding"] = draw(st.integers(0, 2))
    padding = extra.get("padding", 0)
    side = draw(st.integers(1, min(5, min(shape[1:]) + 2 * padding)))
    stride = extra.get("stride", side if kind == "pool2d" else 1)
    places = [len(range(0, n + 2 * padding - side + 1, stride)) for n in shape[1:]]
    if kind == "pool2d":
        return {**layer, "size": side, **extra}, ((c, *places), 0)
    filters = draw(st.integers(1, 6))
    weights = (side * side * c + bias) * filters if kind == "conv2d" else side * side * c + (c + bias) * filters
    return {**layer, "filters": filters, "kernel": side, **extra}, ((filters, *places), weights)


@st.composite
def networks(draw):
    """An input shape, layers that fit one after another, and the rows that are due."""
    shape = draw(st.tuples(st.integers(1, 4), st.integers(1, 16), st.integers(1, 16)) | st.tuples(st.integers(1, 30)))
    at, layers, rows = shape, [], []
    for _ in range(draw(st.integers(1, 6))):
        layer, row = draw(layers_on(at))
        layers.append(layer)
        rows.append(row)
        at = row[0]
    return shape, layers, rows


def _conv(**keys):
    return {"type": "conv2d", **keys}


@pytest.mark.points(5)
@pytest.mark.title(
    en="Any network that fits has the shapes and the parameters of its layers, one row a layer",
    es="Toda red que encaja tiene las formas y los parámetros de sus capas, una fila por capa",
)
@pytest.mark.hint(
    en="Images that are not square, one row high, a window exactly as large as the padded image, strides with a remainder, "
    "maps of 1×1, vectors from the start and normalised vectors are all legal. The parameters are called input_shape and "
    "layers.",
    es="Son legales imágenes no cuadradas, de una fila de alto, una ventana tan grande como la imagen con padding, strides con "
    "resto, mapas de 1×1, vectores desde el comienzo y vectores normalizados. Los parámetros se llaman input_shape y layers.",
)
@settings(max_examples=25)
@given(case=networks())
@example(case=((1, 1, 1), [_conv(filters=1, kernel=1, bias=False)], [((1, 1, 1), 1)]))
@example(case=((2, 3, 5), [_conv(filters=3, kernel=5, padding=1)], [((3, 1, 3), 153)]))
@example(case=((2, 1, 7), [_conv(filters=4, kernel=3, stride=3, padding=1), {"type": "pool2d", "size": 1, "stride": 2}],
               [((4, 1, 3), 76), ((4, 1, 2), 0)]))
@example(case=((1, 9, 6), [_conv(filters=2, kernel=4), {"type": "separable_conv2d", "filters": 5, "kernel": 3, "stride": 2}],
               [((2, 6, 3), 34), ((5, 2, 1), 33)]))
@example(case=((3, 7, 5), [{"type": "batch_norm"}, {"type": "pool2d", "size": 3, "stride": 2}, {"type": "dropout"},
                           {"type": "global_average_pool"}, {"type": "flatten"}, {"type": "batch_norm"}],
               [((3, 7, 5), 12), ((3, 3, 2), 0), ((3, 3, 2), 0), ((3,), 0), ((3,), 0), ((3,), 12)]))
@example(case=((2, 9, 11), [{"type": "pool2d", "size": 3}, {"type": "pool2d", "size": 1}], [((2, 3, 3), 0), ((2, 3, 3), 0)]))
@example(case=((2, 3, 2), [{"type": "flatten"}, {"type": "batch_norm"}, {"type": "dense", "units": 5}, {"type": "flatten"},
                           {"type": "batch_norm"}], [((12,), 0), ((12,), 48), ((5,), 65), ((5,), 0), ((5,), 20)]))
@example(case=((2, 4, 3), [{"type": "separable_conv2d", "filters": 1, "kernel": 3, "bias": False}, {"type": "dropout"},
                           {"type": "global_average_pool"}, {"type": "dense", "units": 2}],
               [((1, 2, 1), 20), ((1, 2, 1), 0), ((1,), 0), ((2,), 4)]))
@example(case=((7, 1, 1), [{"type": "flatten"}], [((7,), 0)]))
@example(case=((4,), [{"type": "batch_norm"}, {"type": "dense", "units": 1, "bias": False}, {"type": "activation"}],
               [((4,), 16), ((1,), 4), ((1,), 0)]))
@example(case=((3, 1000, 1000), [{"type": "flatten"}, {"type": "dense", "units": 3_000_001}],
               [((3_000_000,), 0), ((3_000_001,), 9_000_006_000_001)]))
@example(case=((60_000, 3, 3), [_conv(filters=60_001, kernel=3)], [((60_001, 1, 1), 32_400_600_001)]))
def test_summary_of_any_network(student, case):
    """Every row agrees with a count of places and of weights."""
    shape, layers, due = case
    rows = unpack(student.summary(input_shape=shape, layers=layers), len(layers))
    for row, (after, params) in zip(rows, due, strict=True):
        got = unpack(row, 2)
        assert_exact(numeric(got[0], shape=(len(after),)), after)
        assert_exact(got[1], params)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="summary leaves the layers alone and remembers nothing", es="summary no toca las capas ni recuerda nada")
@pytest.mark.hint(
    en="layer.pop and layer.setdefault change the caller's dicts, and a table that is printed was not asked for.",
    es="layer.pop y layer.setdefault cambian los diccionarios de quien llama, y nadie pidió imprimir una tabla.",
)
def test_summary_is_pure(student):
    """The layers are unchanged, nothing is printed, and the second answer is the first."""
    layers = [_conv(filters=4, kernel=3), {"type": "separable_conv2d", "filters": 2, "kernel": 2},
              {"type": "pool2d", "size": 2}, {"type": "batch_norm"}, {"type": "activation"}, {"type": "dropout"},
              {"type": "flatten"}, {"type": "dense", "units": 3}]
    assert_pure(student.summary, ((2, 8, 9), layers), between=((3, 9, 8), layers[:3]))
    assert_pure(student.summary, ((2, 8, 9), [*layers[:3], {"type": "global_average_pool"}]), between=((5,), layers[-1:]))
