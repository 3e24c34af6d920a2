"""A layer: filters that look at every channel at once, each with a map and a bias of its own."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters

pytestmark = pytest.mark.function("conv_layer")


@st.composite
def geometries(draw):
    """((C, H, W), (F, C, kh, kw), stride, padding) where the filters fit at least once; no two sizes need be equal."""
    padding, channels = draw(st.integers(0, 2)), draw(st.integers(1, 3))
    sides = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    kernel = (draw(st.integers(1, min(3, side + 2 * padding))) for side in sides)
    return (channels, *sides), (draw(st.integers(1, 3)), channels, *kernel), draw(st.integers(1, 3)), padding


@st.composite
def layers(draw):
    """(x, filters, bias) with two or three filters, and room for them in x."""
    channels, count = draw(st.integers(1, 2)), draw(st.integers(2, 3))
    shape, kernel = (channels, draw(st.integers(2, 3)), draw(st.integers(2, 4))), (count, channels, 2, draw(st.integers(1, 2)))
    sizes = int(np.prod(shape)), int(np.prod(kernel))
    values = np.array(draw(st.lists(quarters(), min_size=sum(sizes) + count, max_size=sum(sizes) + count)))
    x, filters, bias = np.split(values, [sizes[0], sum(sizes)])
    return x.reshape(shape), filters.reshape(kernel), bias


@pytest.mark.points(4)
@pytest.mark.title(
    en="Filters of 1×1 mix the channels of each pixel: a matrix of (F, C) times the pixel's column, plus the bias",
    es="Los filtros de 1×1 mezclan los canales de cada píxel: una matriz de (F, C) por la columna del píxel, más el sesgo",
)
@pytest.mark.hint(
    en="For one pixel this is a dense layer from C numbers to F. Which of your axes is the channel's, which the filter's? "
    "Over which of them do you add up?",
    es="Para un solo píxel esto es una capa densa de C números a F. ¿Cuál de tus ejes es el de los canales y cuál el de los "
    "filtros? ¿Sobre cuál sumas?",
)
@settings(max_examples=20)
@given(pixels=matrices(rows=(1, 3), columns=(6, 6)), mix=matrices(rows=(1, 4), columns=(3, 3)), wide=st.booleans(),
       bias=st.lists(quarters(), min_size=4, max_size=4))
@example(pixels=np.arange(18.0).reshape(3, 6) % 5, mix=np.array([[1.0, 2.0, -1.0], [0.0, 3.0, 0.5]]), wide=True,
         bias=[1.0, -2.0, 0.0, 0.0])
@example(pixels=np.arange(12.0).reshape(2, 6) % 5, mix=np.array([[1.0, 2.0, 0.0], [4.0, -3.0, 0.0]]), wide=False,
         bias=[1.0, -2.0, 0.0, 0.0])
@example(pixels=np.arange(6.0).reshape(1, 6), mix=np.array([[2.0, 0.0, 0.0]]), wide=True, bias=[0.5, 0.0, 0.0, 0.0])
def test_conv_layer_of_single_pixels(student, pixels, mix, wide, bias):
    """A 1×1 convolution is a product of matrices (notes 002, "Convoluciones 1x1")."""
    channels, count = len(pixels), len(mix)
    weights, sides = mix[:, :channels], (2, 3) if wide else (3, 2)
    due = (weights @ pixels + np.array(bias[:count])[:, np.newaxis]).reshape(count, *sides)
    got = student.conv_layer(pixels.reshape(channels, *sides), weights.reshape(count, channels, 1, 1), np.array(bias[:count]))
    assert_close(got, due)


@pytest.mark.points(4)
@pytest.mark.title(
    en="One pixel of one channel meets one weight of one filter: only that filter's map sees it, and only in its channel",
    es="Un píxel de un canal se encuentra con un peso de un filtro: sólo lo ve el mapa de ese filtro, y sólo en su canal",
)
@pytest.mark.hint(
    en="A map of zeros shows its bias everywhere, exactly once, also where a window lies in the padding. Weight (f, c, k, l) "
    "meets channel c alone. A map has as many rows and columns as correlate2d would give.",
    es="Un mapa de ceros muestra su sesgo en todas partes, exactamente una vez, también donde la ventana está en el relleno. "
    "El peso (f, c, k, l) se encuentra sólo con el canal c. Un mapa tiene tantas filas y columnas como daría correlate2d.",
)
@settings(max_examples=25)
@given(sizes=geometries(), at=st.integers(0, 47), on=st.integers(0, 80), same=st.booleans(),
       bias=st.lists(st.integers(-3, 3), min_size=3, max_size=3))
@example(sizes=((2, 4, 3), (3, 2, 2, 1), 1, 0), at=4, on=5, same=True, bias=[1, -2, 3])
@example(sizes=((2, 4, 3), (3, 2, 2, 1), 1, 0), at=4, on=5, same=False, bias=[1, -2, 3])
@example(sizes=((3, 3, 4), (2, 3, 2, 3), 1, 1), at=30, on=13, same=True, bias=[1, -2, 3])
@example(sizes=((2, 4, 4), (2, 2, 1, 2), 2, 0), at=26, on=4, same=True, bias=[1, -2, 3])
@example(sizes=((1, 1, 1), (1, 1, 3, 2), 1, 1), at=0, on=2, same=True, bias=[2, 0, 0])
@example(sizes=((3, 2, 1), (1, 3, 1, 3), 2, 2), at=5, on=7, same=True, bias=[2, 0, 0])
@example(sizes=((1, 1, 1), (3, 1, 1, 1), 1, 0), at=0, on=1, same=True, bias=[2, 1, -1])
@example(sizes=((1, 4, 2), (2, 1, 3, 2), 1, 0), at=0, on=0, same=True, bias=[2, 1, 0])
def test_conv_layer_of_one_pixel(student, sizes, at, on, same, bias):
    """x and filters are 0 but for one entry each; where both have its channel they meet at one stop at most."""
    shape, filter_shape, stride, padding = sizes
    x, filters = np.zeros(shape), np.zeros(filter_shape)
    f, c, k, el = np.unravel_index(on % filters.size, filter_shape)
    channel, row, column = np.unravel_index(at % x.size, shape)
    channel = c if same else channel
    x[channel, row, column], filters[f, c, k, el] = 2.0, 3.0
    tops = range(0, shape[1] + 2 * padding - filter_shape[2] + 1, stride)
    lefts = range(0, shape[2] + 2 * padding - filter_shape[3] + 1, stride)
    due = np.zeros((filter_shape[0], len(tops), len(lefts))) + np.array(bias[:filter_shape[0]])[:, np.newaxis, np.newaxis]
    if channel == c and row + padding - k in tops and column + padding - el in lefts:
        due[f, tops.index(row + padding - k), lefts.index(column + padding - el)] += 6.0
    assert_close(student.conv_layer(x, filters, np.array(bias[:filter_shape[0]], dtype=np.float64), stride, padding), due)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Every filter works for itself: filters in another order, or some of them only, give their maps in that order",
    es="Cada filtro trabaja por su cuenta: los filtros en otro orden, o sólo algunos, dan sus mapas en ese orden",
)
@pytest.mark.hint(
    en="Map f depends on filters[f] and bias[f] and on no other. Does a map begin where the one before it ended? Is a bias "
    "added to a row or a column of the maps in place of a whole map?",
    es="El mapa f depende de filters[f] y bias[f] y de nada más. ¿Un mapa empieza donde terminó el anterior? ¿Se suma un "
    "sesgo a una fila o columna de los mapas en vez de a un mapa entero?",
)
@settings(max_examples=20)
@given(layer=layers(), stride=st.integers(1, 2), padding=st.integers(0, 1))
@example(layer=(np.arange(12.0).reshape(2, 2, 3) % 5, np.arange(16.0).reshape(2, 2, 2, 2) % 7, np.array([1.0, -2.0])),
         stride=1, padding=0)
@example(layer=(np.arange(16.0).reshape(2, 2, 4) % 5, np.arange(24.0).reshape(3, 2, 2, 2) % 7, np.array([1.0, -2.0, 4.0])),
         stride=1, padding=1)
def test_conv_layer_filters_are_independent(student, layer, stride, padding):
    """The maps of filters turned round are the maps turned round, and a single filter gives its own map (notes 003)."""
    x, filters, bias = layer
    kh, kw = filters.shape[2:]
    sides = [(side + 2 * padding - k) // stride + 1 for side, k in zip(x.shape[1:], (kh, kw), strict=True)]
    maps = numeric(student.conv_layer(x, filters, bias, stride, padding), shape=(len(filters), *sides))
    assert_close(student.conv_layer(x, filters[::-1], bias[::-1], stride, padding), maps[::-1])
    assert_close(student.conv_layer(x, filters[1:2], bias[1:2], stride, padding), maps[1:2])
