"""Convolution of any image, against the definition."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import KINDS, as_kind, assert_close, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("convolve2d")

IMAGE = [[5.0, 0.25, 2.0, -1.0, 3.5], [0.0, 2.0, 7.0, -4.0, 1.0], [1.0, 6.0, -2.5, 3.0, 0.0], [-8.0, 1.0, 0.0, 2.0, 4.0]]
KERNEL = [[-1.0, 0.5, 2.0], [3.0, 0.0, -2.0]]
TURNED = [[1.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 0.0, 1.0]]


@st.composite
def images(draw):
    """(image, kernel) where the kernel lies within the image; nothing need be square."""
    shape = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    kernel = draw(st.integers(1, min(4, shape[0]))), draw(st.integers(1, min(4, shape[1])))
    sizes = shape[0] * shape[1], kernel[0] * kernel[1]
    values = np.array(draw(st.lists(quarters(), min_size=sum(sizes), max_size=sum(sizes))))
    return values[:sizes[0]].reshape(shape), values[sizes[0]:].reshape(kernel)


def as_image(values, kind):
    """The values as one of the legal array-likes; also as bytes and as truth values."""
    array = np.array(values)
    if kind == "uint8":
        return (31 * np.abs(array)).astype(np.uint8)
    return array > 0 if kind == "bool" else as_kind(array, kind)


def oracle(image, kernel):
    """The definition, in float64: the indices of image and kernel run against each other."""
    x, weights = np.asarray(image, dtype=np.float64), np.asarray(kernel, dtype=np.float64)
    kh, kw = weights.shape
    due = np.zeros((x.shape[0] - kh + 1, x.shape[1] - kw + 1))
    for k, el in np.ndindex(kh, kw):
        due += weights[k, el] * x[kh - 1 - k:x.shape[0] - k, kw - 1 - el:x.shape[1] - el]
    return due


@pytest.mark.points(4)
@pytest.mark.title(
    en="Any image and any kernel, of any legal array-like, give the convolution of the definition",
    es="Cualquier imagen y cualquier kernel, de cualquier tipo legal, dan la convolución de la definición",
)
@pytest.mark.hint(
    en="Both axes are flipped, whatever the shape; a kernel as large as the image gives a single value. Lists, whole "
    "numbers and truth values are legal. The parameters are image and kernel.",
    es="Se voltean los dos ejes, sea cual sea la forma; un kernel tan grande como la imagen da un único valor. Listas, "
    "enteros y valores de verdad son legales. Los parámetros son image y kernel.",
)
@settings(max_examples=25)
@given(case=images(), kind=st.sampled_from((*KINDS, "uint8", "bool")), kernel_kind=kinds(),
       factor=st.sampled_from([1.0, 1.0, 1e150]))
@example(case=(IMAGE, KERNEL), kind="int", kernel_kind="array", factor=1.0)
@example(case=(IMAGE, KERNEL), kind="array", kernel_kind="int", factor=1e150)
@example(case=(IMAGE, KERNEL), kind="list", kernel_kind="list", factor=1.0)
@example(case=(IMAGE, [[-1.0, 3.0], [7.0, -2.0]]), kind="uint8", kernel_kind="int", factor=1.0)
@example(case=(IMAGE, [[-1.0, 3.0], [7.0, 2.0]]), kind="bool", kernel_kind="bool", factor=1.0)
@example(case=(IMAGE, KERNEL), kind="strided", kernel_kind="strided", factor=1.0)
@example(case=(IMAGE, KERNEL), kind="readonly", kernel_kind="readonly", factor=1.0)
@example(case=(IMAGE, TURNED), kind="fortran", kernel_kind="fortran", factor=1.0)
@example(case=(IMAGE, IMAGE), kind="array", kernel_kind="array", factor=1.0)
@example(case=(IMAGE, [[2.0]]), kind="array", kernel_kind="array", factor=1.0)
@example(case=([[2.5]], [[4.0]]), kind="array", kernel_kind="array", factor=1.0)
def test_convolve2d_of_any_image(student, case, kind, kernel_kind, factor):
    """Every legal array-like, by position and by name, agrees with the definition, at any scale of the image."""
    scale = factor if kind in ("array", "list", "strided", "readonly", "fortran") and kernel_kind != "float32" else 1.0
    image, kernel = as_image(scale * np.array(case[0]), kind), as_image(case[1], kernel_kind)
    due = oracle(image, kernel)
    # Float32 may be computed in float32, by any method: good to about 1e-6 of the largest sum (16 products of 8·8, or 248·8).
    loose = {"atol": 1e-8 * scale}
    if "float32" in (kind, kernel_kind):
        loose = {"rtol": 1e-4, "atol": 0.05 if kind == "uint8" else 1e-3}
    assert_close(student.convolve2d(image, kernel), due, **loose)
    assert_close(student.convolve2d(kernel=kernel, image=image), due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="convolve2d leaves image and kernel alone and remembers nothing",
    es="convolve2d no toca la imagen ni el kernel y no recuerda nada",
)
@pytest.mark.hint(
    en="Flipping the kernel in place flips the caller's, and the next call flips it back.",
    es="Voltear el kernel en el lugar voltea el de quien llama, y la próxima llamada lo vuelve a voltear.",
)
def test_convolve2d_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    image, kernel = np.array(IMAGE), np.array(KERNEL)
    assert_pure(student.convolve2d, (image, kernel), between=(image[::-1] * 3, kernel[::-1] * 2))
    assert_pure(student.convolve2d, ([[1.0, 2.0, 4.0]], [[1.0, -1.0]]), between=([[0.0, 3.0, 1.0]], [[2.0, 2.0]]))
    assert_pure(student.convolve2d, ([[1.0], [2.0]], [[1.0], [3.0]]), between=([[0.0], [3.0]], [[2.0], [1.0]]))
