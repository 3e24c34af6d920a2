"""Layer by layer: shapes and parameters."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric, require, unpack

pytestmark = pytest.mark.function("summary")

CONV, SEPARABLE, POOL = "conv2d", "separable_conv2d", "pool2d"


def _rows(value, n):
    """The n rows of a summary as (shape, params), shapes as tuples of ints."""
    rows = []
    for row in unpack(value, n):
        shape, params = unpack(row, 2)
        sides = numeric(shape)
        require(sides.ndim == 1 and np.array_equal(sides, np.rint(sides)), f"{shape} is no shape: (C, H, W) or (n,) was due.",
                f"{shape} no es una forma: debía ser (C, H, W) o (n,).")
        rows.append((tuple(int(side) for side in sides), numeric(params, shape=())))
    return rows


def _assert_rows(value, due):
    for got, (shape, params) in zip(_rows(value, len(due)), due, strict=True):
        assert_exact(got[0], shape)
        assert_exact(got[1], params)


@pytest.mark.points(3)
@pytest.mark.title(
    en="The networks of the notes: 640 + 18,464 + 184,330 on 28×28, and 2,097,408 + 257 on top of VGG-19",
    es="Las redes de los apuntes: 640 + 18 464 + 184 330 sobre 28×28, y 2 097 408 + 257 encima de VGG-19",
)
@pytest.mark.hint(
    en="A row is a pair: the shape after the layer, then its parameters. Without padding a 3×3 window makes 28 into 26. "
    "Channels stand first in a shape, and a vector's shape has one entry.",
    es="Una fila es un par: la forma después de la capa y sus parámetros. Sin padding una ventana de 3×3 lleva 28 a 26. En "
    "una forma los canales van primero, y la de un vector tiene una sola entrada.",
)
def test_summary_figures_of_the_notes(student):
    """The small network of 002, the head of 003's VGG-19, the 54 kernels of 003, and 002's head of YOLO."""
    small = [{"type": CONV, "filters": 64, "kernel": 3}, {"type": CONV, "filters": 32, "kernel": 3}, {"type": "flatten"},
             {"type": "dense", "units": 10}]
    _assert_rows(student.summary((1, 28, 28), small),
                 [((64, 26, 26), 640), ((32, 24, 24), 18_464), ((18_432,), 0), ((10,), 184_330)])
    head = [{"type": "flatten"}, {"type": "dense", "units": 256}, {"type": "dense", "units": 1}]
    _assert_rows(student.summary((512, 4, 4), head), [((8192,), 0), ((256,), 2_097_408), ((1,), 257)])
    kernels = {"type": CONV, "filters": 54, "kernel": 3, "bias": False}
    _assert_rows(student.summary((128, 26, 26), [kernels]), [((54, 24, 24), 128 * 9 * 54)])
    _assert_rows(student.summary((30, 7, 7), [{"type": "activation"}, {"type": "flatten"}]), [((30, 7, 7), 0), ((1470,), 0)])


@pytest.mark.points(4)
@pytest.mark.title(
    en="The map after a window has as many rows and columns as the window has places on the padded input",
    es="El mapa después de una ventana tiene tantas filas y columnas como lugares tiene la ventana en la entrada con padding",
)
@pytest.mark.hint(
    en="Count the places from which the window, moving by its stride, still lies inside: for the height and for the width "
    "apart, padding on both sides of each. A last step that does not fit is dropped. Pooling keeps the channels.",
    es="Cuenta los lugares desde los que la ventana, avanzando su stride, todavía queda dentro: aparte para el alto y para el "
    "ancho, con padding a ambos lados de cada uno. Un último paso que no cabe se descarta. El pooling conserva los canales.",
)
@settings(max_examples=20)
@given(kind=st.sampled_from([CONV, SEPARABLE, POOL]), c=st.integers(1, 4), h=st.integers(1, 12), w=st.integers(1, 12),
       window=st.integers(1, 6), stride=st.integers(1, 4), padding=st.integers(0, 2), filters=st.integers(1, 5))
@example(kind=CONV, c=1, h=1, w=1, window=1, stride=1, padding=0, filters=1)
@example(kind=CONV, c=2, h=8, w=5, window=3, stride=2, padding=0, filters=3)
@example(kind=CONV, c=1, h=6, w=8, window=3, stride=2, padding=1, filters=1)
@example(kind=SEPARABLE, c=3, h=7, w=4, window=4, stride=3, padding=1, filters=2)
@example(kind=CONV, c=3, h=2, w=3, window=4, stride=3, padding=1, filters=2)
@example(kind=POOL, c=4, h=5, w=8, window=2, stride=2, padding=0, filters=1)
@example(kind=POOL, c=3, h=7, w=6, window=3, stride=2, padding=0, filters=1)
@example(kind=POOL, c=1, h=9, w=5, window=2, stride=4, padding=0, filters=1)
@example(kind=POOL, c=5, h=4, w=4, window=4, stride=1, padding=0, filters=1)
def test_summary_counts_the_places_of_a_window(student, kind, c, h, w, window, stride, padding, filters):
    """The shape after one window is a count of places; the image on its side gives the map on its side (notes 003)."""
    layer = {"type": kind, "filters": filters, "kernel": window, "stride": stride, "padding": padding}
    if kind == POOL:
        layer, padding, filters = {"type": POOL, "size": window, "stride": stride}, 0, c
    h, w = max(h, window - 2 * padding), max(w, window - 2 * padding)
    places = [len(range(-padding, n + padding - window + 1, stride)) for n in (h, w)]
    [(shape, params)] = _rows(student.summary((c, h, w), [layer]), 1)
    assert_exact(shape, (filters, *places))
    _assert_rows(student.summary((c, w, h), [layer]), [((filters, *places[::-1]), params)])


@st.composite
def two_halves(draw):
    """An input shape, layers up to a cut, and layers after it; what comes before the cut fits, and so does the rest."""
    window = {"kernel": draw(st.sampled_from([1, 3])), "filters": draw(st.integers(1, 4)), "bias": draw(st.booleans())}
    images = [{"type": CONV, "padding": 1, **window}, {"type": SEPARABLE, "stride": 2, "padding": 1, **window},
              {"type": POOL, "size": 2, "stride": 1}, {"type": "batch_norm"}, {"type": "activation"}, {"type": "dropout"}]
    vectors = [{"type": "dense", "units": draw(st.integers(1, 5))}, {"type": "batch_norm"}, {"type": "flatten"}]
    body = draw(st.lists(st.sampled_from(images), min_size=1, max_size=3))
    layers = [*body, {"type": draw(st.sampled_from(["flatten", "global_average_pool"]))},
              *draw(st.lists(st.sampled_from(vectors), min_size=1, max_size=3))]
    shape = (draw(st.integers(1, 3)), draw(st.integers(9, 16)), draw(st.integers(9, 16)))
    return shape, layers, draw(st.integers(1, len(layers) - 1))


@pytest.mark.points(4)
@pytest.mark.title(
    en="A network cut in two: the second half begins with the shape that the first half ends with",
    es="Una red cortada en dos: la segunda mitad empieza con la forma con que termina la primera",
)
@pytest.mark.hint(
    en="What a layer costs depends on the shape that reaches it and on nothing earlier. A convolution costs the same on a "
    "small image and on a large one; a dense layer costs more after a larger flatten.",
    es="Lo que cuesta una capa depende de la forma que le llega y de nada anterior. Una convolución cuesta lo mismo en una "
    "imagen chica que en una grande; una capa densa cuesta más tras un aplanado mayor.",
)
@settings(max_examples=20)
@given(case=two_halves())
@example(case=((1, 9, 12), [{"type": CONV, "filters": 2, "kernel": 3}, {"type": CONV, "filters": 3, "kernel": 3, "stride": 2},
                            {"type": "batch_norm"}, {"type": "flatten"}, {"type": "dense", "units": 4}], 1))
@example(case=((2, 12, 9), [{"type": SEPARABLE, "filters": 3, "kernel": 3}, {"type": "dropout"}, {"type": POOL, "size": 2},
                            {"type": "global_average_pool"}, {"type": "dense", "units": 2, "bias": False}], 2))
@example(case=((1, 9, 9), [{"type": SEPARABLE, "filters": 1, "kernel": 1, "stride": 2}, {"type": "flatten"}], 1))
def test_summary_of_two_halves(student, case):
    """The rows of A then B are those of A, then those of B on the last shape of A."""
    shape, layers, cut = case
    first = _rows(student.summary(shape, layers[:cut]), cut)
    second = _rows(student.summary(first[-1][0], layers[cut:]), len(layers) - cut)
    _assert_rows(student.summary(shape, layers), first + second)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Stride 1, padding 0 and a bias are what is meant where nothing is said; a pooling layer moves by its size",
    es="Stride 1, padding 0 y sesgo es lo que vale cuando no se dice nada; un pooling avanza su tamaño",
)
@pytest.mark.hint(
    en="Read an optional key with layer.get(key, default). The default stride of pool2d is the size of that layer, so that "
    "its windows do not overlap.",
    es="Lee una clave opcional con layer.get(clave, valor). El stride por omisión de pool2d es el tamaño de esa misma capa, "
    "así que sus ventanas no se superponen.",
)
@settings(max_examples=15)
@given(kind=st.sampled_from([CONV, SEPARABLE, POOL, "dense"]), size=st.integers(1, 4), c=st.integers(1, 3),
       h=st.integers(4, 11), w=st.integers(4, 11))
@example(kind=CONV, size=3, c=2, h=7, w=8)
@example(kind=SEPARABLE, size=3, c=2, h=7, w=8)
@example(kind=POOL, size=3, c=2, h=7, w=11)
@example(kind="dense", size=3, c=2, h=7, w=8)
def test_summary_defaults(student, kind, size, c, h, w):
    """A layer with its defaults left out has the same row as with them written down."""
    shape = (c * h * w,) if kind == "dense" else (c, h, w)
    short, rest = {
        POOL: ({"size": size}, {"stride": size}), "dense": ({"units": size}, {"bias": True}),
    }.get(kind, ({"filters": 5, "kernel": size}, {"stride": 1, "padding": 0, "bias": True}))
    due = _rows(student.summary(shape, [{"type": kind, **short, **rest}]), 1)
    _assert_rows(student.summary(shape, [{"type": kind, **short}]), due)
