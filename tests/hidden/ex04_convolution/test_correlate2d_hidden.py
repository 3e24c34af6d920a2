"""Correlation of any image, the blindness of edge detectors, and arguments left alone."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import KINDS, as_kind, assert_close, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("correlate2d")

IMAGE = [[5.0, 0.25, 2.0, -1.0, 3.5], [0.0, 2.0, 7.0, -4.0, 1.0], [1.0, 6.0, -2.5, 3.0, 0.0], [-8.0, 1.0, 0.0, 2.0, 4.0]]
KERNEL = [[-1.0, 0.5, 2.0], [3.0, 0.0, -2.0]]
EDGES = [[-1.0, -1.0, -1.0], [-1.0, 8.0, -1.0], [-1.0, -1.0, -1.0]]


@st.composite
def images(draw):
    """(image, kernel, stride, padding) where the kernel fits at least once; nothing need be square."""
    padding = draw(st.integers(0, 3))
    shape = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    kernel = tuple(draw(st.integers(1, min(4, side + 2 * padding))) for side in shape)
    sizes = shape[0] * shape[1], kernel[0] * kernel[1]
    values = np.array(draw(st.lists(quarters(), min_size=sum(sizes), max_size=sum(sizes))))
    return values[:sizes[0]].reshape(shape), values[sizes[0]:].reshape(kernel), draw(st.integers(1, 3)), padding


def as_image(values, kind):
    """The values as one of the legal array-likes; also as bytes and as truth values."""
    array = np.array(values)
    if kind == "uint8":
        return (31 * np.abs(array)).astype(np.uint8)
    return array > 0 if kind == "bool" else as_kind(array, kind)


def oracle(image, kernel, stride, padding):
    """The definition, in float64."""
    p = np.pad(np.asarray(image, dtype=np.float64), padding)
    weights = np.asarray(kernel, dtype=np.float64)
    kh, kw = weights.shape
    return np.array([[(p[top:top + kh, left:left + kw] * weights).sum() for left in range(0, p.shape[1] - kw + 1, stride)]
                     for top in range(0, p.shape[0] - kh + 1, stride)])


@pytest.mark.points(4)
@pytest.mark.title(
    en="Any image and any kernel, of any legal array-like, give the sums of products of the definition",
    es="Cualquier imagen y cualquier kernel, de cualquier tipo legal, dan las sumas de productos de la definición",
)
@pytest.mark.hint(
    en="Images of whole numbers (bytes too) and of truth values are legal, and so are a kernel of one row and one larger "
    "than the unpadded image. In which type do you add? The parameters are image, kernel, stride and padding.",
    es="Las imágenes de enteros (también de bytes) y de valores de verdad son legales, y lo son un kernel de una fila y uno "
    "mayor que la imagen sin relleno. ¿En qué tipo sumas? Los parámetros son image, kernel, stride y padding.",
)
@settings(max_examples=25)
@given(case=images(), kind=st.sampled_from((*KINDS, "uint8", "bool")), kernel_kind=kinds())
@example(case=(IMAGE, KERNEL, 1, 0), kind="int", kernel_kind="array")
@example(case=(IMAGE, KERNEL, 2, 1), kind="array", kernel_kind="int")
@example(case=(IMAGE, KERNEL, 1, 1), kind="list", kernel_kind="list")
@example(case=(IMAGE, [[-1.0, 3.0], [7.0, -2.0]], 1, 1), kind="uint8", kernel_kind="int")
@example(case=(IMAGE, [[2.0, 3.0], [7.0, 2.0]], 1, 0), kind="bool", kernel_kind="bool")
@example(case=(IMAGE, KERNEL, 2, 2), kind="strided", kernel_kind="strided")
@example(case=(IMAGE, KERNEL, 1, 0), kind="fortran", kernel_kind="fortran")
@example(case=(IMAGE, KERNEL, 1, 0), kind="readonly", kernel_kind="readonly")
@example(case=(IMAGE, KERNEL, 1, 0), kind="float32", kernel_kind="array")
@example(case=(IMAGE, [[2.0]], 3, 0), kind="array", kernel_kind="array")
@example(case=(IMAGE, [[2.0, -1.0]], 3, 3), kind="array", kernel_kind="array")
@example(case=([[2.0, -1.0]], [[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 1.0, 2.0, 3.0]], 1, 1),
         kind="array", kernel_kind="array")
@example(case=([[2.5]], [[4.0]], 1, 0), kind="array", kernel_kind="array")
@example(case=([[2.5]], [[4.0, 3.0]], 2, 3), kind="array", kernel_kind="array")
def test_correlate2d_of_any_image(student, case, kind, kernel_kind):
    """Every legal array-like, by position and by name, agrees with a loop over the definition."""
    image, kernel, stride, padding = as_image(case[0], kind), as_image(case[1], kernel_kind), *case[2:]
    due = oracle(image, kernel, stride, padding)
    # It may be computed in float32, by any method: good to about 1e-6 of the largest sum (16 products of 8·8, or 248·8).
    loose = {"rtol": 1e-4, "atol": 0.05 if kind == "uint8" else 1e-3} if "float32" in (kind, kernel_kind) else {}
    assert_close(student.correlate2d(image, kernel, stride, padding), due, **loose)
    assert_close(student.correlate2d(padding=padding, stride=stride, kernel=kernel, image=image), due, **loose)


@pytest.mark.points(2)
@pytest.mark.title(
    en="A kernel whose weights add up to 0 does not see how bright the image is, only its differences",
    es="Un kernel cuyos pesos suman 0 no ve cuánto brillo tiene la imagen, sólo sus diferencias",
)
@pytest.mark.hint(
    en="Add 20,000,000 to every pixel: each sum of products grows by 20,000,000 times the sum of the weights, which is 0. "
    "A type with 7 digits loses the differences on the way.",
    es="Suma 20 000 000 a cada píxel: cada suma de productos crece en 20 000 000 por la suma de los pesos, que es 0. Un "
    "tipo con 7 dígitos pierde las diferencias en el camino.",
)
@settings(max_examples=15)
@given(values=st.lists(quarters(), min_size=20, max_size=20), offset=st.sampled_from([-1e4, 1.0, 1e4, 2e7]),
       stride=st.integers(1, 2), factor=st.sampled_from([-1.0, 1.0, 1e150]))
@example(values=[float(i * i % 7) / 4 for i in range(20)], offset=2e7, stride=1, factor=1.0)
@example(values=[float(i * i % 7) / 4 for i in range(20)], offset=0.0, stride=1, factor=1e150)
def test_correlate2d_edge_detector_ignores_brightness(student, values, offset, stride, factor):
    """The mask of notes 002, 8 in the middle of -1s, gives the same for the image and a brighter one, at any scale."""
    image = np.array(values).reshape(4, 5)
    due = factor * oracle(image, EDGES, stride, 0)
    got = student.correlate2d(factor * (image + offset), np.array(EDGES), stride)
    # Sums of 16 terms of 2e7 (times the factor) that cancel: float64 is good to about 1e-16 of them, a transform less so.
    assert_close(got, due, atol=1e-5 * abs(factor))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="correlate2d leaves image and kernel alone and remembers nothing",
    es="correlate2d no toca la imagen ni el kernel y no recuerda nada",
)
@pytest.mark.hint(
    en="Multiplying a window in place writes into the caller's image, for a slice of an array is a view. Work on a copy.",
    es="Multiplicar una ventana en el lugar escribe en la imagen de quien llama, porque un corte de un arreglo es una vista. "
    "Trabaja sobre una copia.",
)
def test_correlate2d_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    image, kernel = np.array(IMAGE), np.array(KERNEL)
    assert_pure(student.correlate2d, (image, kernel), between=(image[::-1] * 3, kernel[::-1] * 2))
    assert_pure(student.correlate2d, (image, kernel), between=(image, kernel, 2, 1))
    assert_pure(student.correlate2d, (image, kernel, 2, 1), between=(image * 2, kernel, 2, 1))
    lists = [[1.0, 2.0], [4.0, 3.0]], [[1.0, -1.0]]
    assert_pure(student.correlate2d, lists, between=([[0.0, 3.0], [1.0, 1.0]], [[2.0, 2.0]]))
