"""Layers of any size, of any array-like, and what is additive in them."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import KINDS, as_kind, assert_close, assert_pure, kinds, numeric, quarters

pytestmark = pytest.mark.function("conv_layer")


@st.composite
def layers(draw):
    """(x, filters, bias, stride, padding) where the filters fit at least once; no two sizes need be equal."""
    padding, channels = draw(st.integers(0, 2)), draw(st.integers(1, 3))
    shape = channels, draw(st.integers(1, 4)), draw(st.integers(1, 4))
    kernel = [draw(st.integers(1, min(3, side + 2 * padding))) for side in shape[1:]]
    filters = draw(st.integers(1, 3)), channels, *kernel
    sizes = int(np.prod(shape)), int(np.prod(filters))
    total = sum(sizes) + filters[0]
    x, weights, bias = np.split(np.array(draw(st.lists(quarters(), min_size=total, max_size=total))), np.cumsum(sizes))
    return x.reshape(shape), weights.reshape(filters), bias, draw(st.integers(1, 3)), padding


def layer(shape, filters, stride=1, padding=0):
    """A layer of these sizes with values that differ."""
    x, weights = (np.arange(float(np.prod(sizes))).reshape(sizes) for sizes in (shape, filters))
    return (x * x % 11 - 4) / 2, (weights * weights % 13 - 5) / 4, np.arange(1.0, filters[0] + 1) / 2, stride, padding


def as_image(array, kind):
    """The values as one of the legal array-likes; also as bytes and as truth values."""
    if kind == "uint8":
        return (31 * np.abs(array)).astype(np.uint8)
    return array > 0 if kind == "bool" else as_kind(array, kind)


def oracle(x, filters, bias, stride, padding):
    """The definition, in float64."""
    p = np.pad(np.asarray(x, dtype=np.float64), ((0, 0), (padding, padding), (padding, padding)))
    weights, bias = np.asarray(filters, dtype=np.float64), np.asarray(bias, dtype=np.float64)
    kh, kw = weights.shape[2:]
    return np.array([[[(p[:, top:top + kh, left:left + kw] * w).sum() + b for left in range(0, p.shape[2] - kw + 1, stride)]
                      for top in range(0, p.shape[1] - kh + 1, stride)] for w, b in zip(weights, bias, strict=True)])


@pytest.mark.points(5)
@pytest.mark.title(
    en="Any layer, of any legal array-likes, gives the maps of the definition",
    es="Cualquier capa, de cualquier tipo legal, da los mapas de la definición",
)
@pytest.mark.hint(
    en="More filters than channels and fewer, filters that are not square, windows wholly in the padding, whole numbers and "
    "lists are legal. The parameters are x, filters, bias, stride and padding.",
    es="Son legales más filtros que canales y menos, filtros que no son cuadrados, ventanas enteras dentro del relleno, "
    "enteros y listas. Los parámetros son x, filters, bias, stride y padding.",
)
@settings(max_examples=25)
@given(case=layers(), kind=st.sampled_from((*KINDS, "uint8", "bool")), filter_kind=kinds(),
       bias_kind=st.sampled_from(("array", "list", "int", "readonly", "strided")))
@example(case=layer((2, 4, 3), (3, 2, 2, 3)), kind="int", filter_kind="array", bias_kind="array")
@example(case=layer((2, 4, 3), (3, 2, 2, 3), 2, 1), kind="array", filter_kind="int", bias_kind="list")
@example(case=layer((3, 3, 4), (2, 3, 3, 1), 1, 1), kind="list", filter_kind="list", bias_kind="list")
@example(case=layer((3, 3, 4), (2, 3, 2, 2), 1, 1), kind="uint8", filter_kind="int", bias_kind="int")
@example(case=layer((3, 3, 4), (2, 3, 2, 2), 1, 0), kind="bool", filter_kind="bool", bias_kind="int")
@example(case=layer((2, 3, 4), (2, 2, 2, 2), 3, 2), kind="strided", filter_kind="strided", bias_kind="strided")
@example(case=layer((2, 3, 4), (2, 2, 2, 2), 1, 0), kind="fortran", filter_kind="fortran", bias_kind="array")
@example(case=layer((2, 3, 4), (2, 2, 2, 2), 1, 0), kind="readonly", filter_kind="readonly", bias_kind="readonly")
@example(case=layer((2, 3, 4), (2, 2, 2, 2), 1, 0), kind="float32", filter_kind="array", bias_kind="array")
@example(case=layer((1, 1, 1), (1, 1, 1, 1)), kind="array", filter_kind="array", bias_kind="array")
@example(case=layer((1, 1, 2), (3, 1, 3, 4), 1, 1), kind="array", filter_kind="array", bias_kind="array")
@example(case=layer((3, 3, 3), (3, 3, 3, 3), 1, 0), kind="array", filter_kind="array", bias_kind="array")
@example(case=layer((5, 2, 3), (2, 5, 2, 1)), kind="array", filter_kind="array", bias_kind="array")
@example(case=layer((4, 1, 1), (1, 4, 1, 1)), kind="array", filter_kind="array", bias_kind="array")
def test_conv_layer_of_any_size(student, case, kind, filter_kind, bias_kind):
    """Every legal array-like, by position and by name, agrees with a loop over the definition."""
    x, filters, bias = as_image(case[0], kind), as_image(case[1], filter_kind), as_kind(case[2], bias_kind)
    stride, padding = case[3:]
    due = oracle(x, filters, bias, stride, padding)
    # It may be computed in float32, by any method: good to about 1e-6 of the largest sum (27 products of 8·8, or 248·8).
    loose = {"rtol": 1e-4, "atol": 0.05 if kind == "uint8" else 1e-3} if "float32" in (kind, filter_kind) else {}
    assert_close(student.conv_layer(x, filters, bias, stride, padding), due, **loose)
    assert_close(student.conv_layer(padding=padding, stride=stride, bias=bias, filters=filters, x=x), due, **loose)


@pytest.mark.points(2)
@pytest.mark.title(
    en="The maps of a layer are the sum of what its channels give one by one, at any scale; the bias comes in once",
    es="Los mapas de una capa son la suma de lo que dan sus canales uno por uno, a cualquier escala; el sesgo entra una vez",
)
@pytest.mark.hint(
    en="Switch all the channels but one off and add up the maps over the channels: is the sum what the whole layer gives? "
    "An average over the channels, or a bias in each of them, shows here; so does a type with few digits.",
    es="Apaga todos los canales menos uno y suma los mapas sobre los canales: ¿la suma es lo que da la capa entera? Un "
    "promedio sobre los canales, o un sesgo en cada uno, se nota aquí; y también un tipo de pocos dígitos.",
)
@settings(max_examples=15)
@given(case=layers(), factor=st.sampled_from([1.0, -1.0, 1e-100, 1e150]))
@example(case=layer((3, 3, 4), (2, 3, 2, 2), 1, 1), factor=1.0)
@example(case=layer((2, 3, 4), (3, 2, 2, 3), 2, 0), factor=1e150)
def test_conv_layer_adds_up_the_channels(student, case, factor):
    """Additive over the channels, homogeneous in x and bias (notes 002: the results of the channels are summed)."""
    x, filters, bias, stride, padding = case
    kernel = filters.shape[2:]
    sides = [(side + 2 * padding - k) // stride + 1 for side, k in zip(x.shape[1:], kernel, strict=True)]
    shape, nothing = (len(filters), *sides), np.zeros(len(filters))
    parts = [numeric(student.conv_layer(x[c:c + 1], filters[:, c:c + 1], nothing, stride, padding), shape=shape)
             for c in range(len(x))]
    due = factor * (sum(parts) + bias[:, np.newaxis, np.newaxis])
    got = student.conv_layer(factor * x, filters, factor * bias, stride, padding)
    assert_close(got, due, atol=1e-8 * abs(factor))  # what float64 may lose where terms cancel grows with them


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="conv_layer leaves its arguments alone and remembers nothing",
    es="conv_layer no toca sus argumentos y no recuerda nada",
)
@pytest.mark.hint(
    en="Do you add into an array that you were given, or into one that is still there from the call before?",
    es="¿Sumas sobre un arreglo que te dieron, o sobre uno que quedó de la llamada anterior?",
)
def test_conv_layer_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    x, filters, bias, *_ = layer((2, 3, 4), (3, 2, 2, 2))
    assert_pure(student.conv_layer, (x, filters, bias), between=(x * 3, filters[::-1] * 2, bias + 1, 2, 1))
    assert_pure(student.conv_layer, (x, filters, bias), between=(x - 1, filters[::-1] * 2, bias + 1))
    assert_pure(student.conv_layer, (x, filters, bias, 2, 1), between=(x * 3, filters, bias - 1, 2, 1))
    assert_pure(student.conv_layer, ([[[1.0, 2.0]]], [[[[1.0]]]], [0.5]), between=([[[0.0, 3.0]]], [[[[2.0]]]], [1.0]))
