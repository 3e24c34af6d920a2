"""Pooling of any image, of values of any magnitude, and arguments left alone."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import KINDS, as_kind, assert_close, assert_exact, assert_pure, quarters

pytestmark = pytest.mark.function("pool2d")

MODES = ("max", "min", "average")
SUMMARY = {"max": np.max, "min": np.min, "average": np.mean}
EXTREMES = [-1.7e308, -1e300, -1e18, -1e9, -1.0, 0.0, 1.0, 1e9, 1e18, 1e300, 1.7e308]
STEPS = (np.arange(40.0) ** 2 % 23 - 9) / 4


@st.composite
def pools(draw):
    """(x, size, stride or None), x with channels or without, the windows side by side, overlapping or with gaps."""
    sides = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    shape = (*draw(st.sampled_from([(), (1,), (2,)])), *sides)
    total = int(np.prod(shape))
    values = np.array(draw(st.lists(quarters(), min_size=total, max_size=total)))
    return values.reshape(shape), draw(st.integers(1, min(4, *sides))), draw(st.sampled_from([None, 1, 2, 3, 5]))


def as_image(array, kind):
    """The values as one of the legal array-likes; also as bytes and as truth values."""
    if kind == "uint8":
        return (31 * np.abs(array)).astype(np.uint8)
    return array > 0 if kind == "bool" else as_kind(array, kind)


def oracle(x, size, stride, mode):
    """The definition, in float64."""
    exact = np.asarray(x, dtype=np.float64)
    step = size if stride is None else stride
    rows = [[SUMMARY[mode](exact[..., top:top + size, left:left + size], axis=(-2, -1))
             for left in range(0, exact.shape[-1] - size + 1, step)] for top in range(0, exact.shape[-2] - size + 1, step)]
    return np.moveaxis(np.array(rows), (0, 1), (-2, -1))


@pytest.mark.points(4)
@pytest.mark.title(
    en="Any image or stack of channels, any size and stride, any legal array-like: the windows' summaries",
    es="Cualquier imagen o pila de canales, cualquier tamaño y paso, cualquier tipo legal: los resúmenes de las ventanas",
)
@pytest.mark.hint(
    en="An average of whole numbers need not be whole, and 200 + 100 does not fit into a byte. (C, H, W) gives (C, H', W') "
    "also where C is 1. The parameters are x, size, stride and mode.",
    es="El promedio de números enteros no tiene por qué ser entero, y 200 + 100 no cabe en un byte. (C, H, W) da (C, H', W') "
    "también cuando C es 1. Los parámetros son x, size, stride y mode.",
)
@settings(max_examples=30)
@given(case=pools(), mode=st.sampled_from(MODES), kind=st.sampled_from((*KINDS, "uint8", "bool")))
@example(case=(STEPS[:20].reshape(4, 5), 2, None), mode="average", kind="int")
@example(case=(STEPS[:20].reshape(4, 5), 2, 1), mode="max", kind="int")
@example(case=(STEPS[:20].reshape(4, 5), 2, 3), mode="min", kind="list")
@example(case=(STEPS[:20].reshape(2, 2, 5), 2, 1), mode="average", kind="list")
@example(case=(STEPS[:20].reshape(4, 5), 3, 2), mode="average", kind="uint8")
@example(case=(STEPS[:20].reshape(4, 5), 2, 2), mode="min", kind="uint8")
@example(case=(STEPS[:20].reshape(4, 5), 2, 1), mode="average", kind="bool")
@example(case=(STEPS[:20].reshape(4, 5), 2, 1), mode="max", kind="bool")
@example(case=(STEPS[:20].reshape(4, 5), 2, 1), mode="min", kind="bool")
@example(case=(STEPS[:40].reshape(2, 4, 5), 2, 1), mode="max", kind="fortran")
@example(case=(STEPS[:40].reshape(2, 5, 4), 3, None), mode="min", kind="strided")
@example(case=(STEPS[:40].reshape(2, 4, 5), 2, 2), mode="average", kind="readonly")
@example(case=(STEPS[:40].reshape(2, 4, 5), 2, None), mode="average", kind="float32")
@example(case=(STEPS[:20].reshape(1, 4, 5), 4, 5), mode="average", kind="array")
@example(case=(STEPS[:9].reshape(1, 3, 3), 3, None), mode="max", kind="array")
@example(case=(STEPS[:30].reshape(5, 2, 3), 2, 1), mode="max", kind="array")
@example(case=(STEPS[:24].reshape(4, 2, 3), 2, None), mode="average", kind="int")
@example(case=(STEPS[:12].reshape(6, 2, 1), 1, None), mode="min", kind="array")
@example(case=(STEPS[:1].reshape(1, 1), 1, 5), mode="max", kind="array")
@example(case=(STEPS[:36].reshape(6, 6), 1, 5), mode="average", kind="array")
@example(case=(STEPS[:36].reshape(6, 6), 3, None), mode="average", kind="array")
@example(case=(STEPS[:6].reshape(1, 6), 1, 2), mode="min", kind="array")
def test_pool2d_of_any_image(student, case, mode, kind):
    """Every legal array-like, by position and by name, agrees with a loop over the definition."""
    values, size, stride = case
    x = as_image(values, kind)
    due = oracle(x, size, stride, mode)
    loose = {"rtol": 1e-4, "atol": 1e-5} if kind == "float32" else {}  # it may be computed in float32, of values up to 8
    assert_close(student.pool2d(x, size, stride, mode), due, **loose)
    assert_close(student.pool2d(mode=mode, stride=stride, size=size, x=x), due, **loose)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Maximum and minimum are values of the window itself, however large or small they all are",
    es="El máximo y el mínimo son valores de la propia ventana, por grandes o chicos que sean todos",
)
@pytest.mark.hint(
    en="Is every number larger than the one that your search for the maximum begins with? And smaller than the one for "
    "the minimum? -10^9 and even -10^300 are ordinary pixels.",
    es="¿Todo número es mayor que aquel con el que empieza tu búsqueda del máximo? ¿Y menor que el del mínimo? -10^9 y hasta "
    "-10^300 son píxeles comunes.",
)
@settings(max_examples=20)
@given(values=st.lists(st.sampled_from(EXTREMES), min_size=12, max_size=12), stride=st.sampled_from([None, 1, 2]),
       channels=st.booleans())
@example(values=[-1.7e308] * 12, stride=1, channels=False)
@example(values=[1.7e308] * 12, stride=1, channels=True)
@example(values=[-1e18, -1.7e308] * 6, stride=None, channels=False)
@example(values=[1e18, 1.7e308] * 6, stride=2, channels=True)
@example(values=[1e300] * 4 + [1.0] * 4 + [-1e18] * 4, stride=1, channels=False)
@example(values=[1e300, -1e300, -1.0, 0.0] * 3, stride=1, channels=False)
def test_pool2d_extremes_of_any_magnitude(student, values, stride, channels):
    """Nothing is added, lost, clipped or overflows on the way to the largest and smallest value, also of integers."""
    x = np.array(values).reshape((2, 2, 3) if channels else (3, 4))
    for mode in ("max", "min"):
        assert_exact(student.pool2d(x, 2, stride, mode), oracle(x, 2, stride, mode))
        whole = np.clip(x, -1e15, 1e15).astype(np.int64)
        assert_exact(student.pool2d(whole, 2, stride, mode), oracle(whole, 2, stride, mode))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="pool2d leaves the image alone and remembers nothing",
    es="pool2d no toca la imagen y no recuerda nada",
)
@pytest.mark.hint(
    en="Sorting a window in place sorts the caller's pixels, for a slice of an array is a view.",
    es="Ordenar una ventana en el lugar ordena los píxeles de quien llama, porque un corte de un arreglo es una vista.",
)
def test_pool2d_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first, in every mode."""
    x = STEPS[:20].reshape(4, 5).copy()
    for mode in MODES:
        assert_pure(student.pool2d, (x, 2), between=(x[::-1] * 3, 2), mode=mode)
        assert_pure(student.pool2d, (x, 3), between=(x - 30, 3), mode=mode)  # with rows and columns left over
        assert_pure(student.pool2d, (STEPS.reshape(2, 4, 5), 3, 1), between=(STEPS.reshape(2, 4, 5) + 20, 3, 1), mode=mode)
    assert_pure(student.pool2d, (x, 2), between=(x, 2, 1, "min"))  # the defaults are the same every time
    assert_pure(student.pool2d, ([[1.0, 4.0], [3.0, 2.0]], 2), between=([[9.0, 4.0], [3.0, 2.0]], 2))
