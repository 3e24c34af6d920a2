"""Correlation of any row, at any magnitude, and left alone by the call."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import KINDS, as_kind, assert_close, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("correlate1d")

ROW = [5.0, 0.25, 2.0, -1.0, 3.5, 0.0, 2.0]


@st.composite
def rows(draw):
    """(x, kernel, stride, padding) where the kernel fits at least once."""
    n, padding = draw(st.integers(1, 7)), draw(st.integers(0, 3))
    m = draw(st.integers(1, min(6, n + 2 * padding)))
    values = draw(st.lists(quarters(), min_size=n + m, max_size=n + m))
    return values[:n], values[n:], draw(st.integers(1, 4)), padding


def as_row(values, kind):
    """The values as one of the legal array-likes; also as bytes and as truth values."""
    array = np.array(values)
    if kind == "uint8":
        return (31 * np.abs(array)).astype(np.uint8)
    return array > 0 if kind == "bool" else as_kind(array, kind)


def oracle(x, kernel, stride, padding):
    """The definition, in float64."""
    zeros = [0.0] * padding
    p = [*zeros, *np.asarray(x, dtype=np.float64), *zeros]
    weights = np.asarray(kernel, dtype=np.float64)
    return [sum(p[start + k] * w for k, w in enumerate(weights)) for start in range(0, len(p) - len(weights) + 1, stride)]


@pytest.mark.points(4)
@pytest.mark.title(
    en="Any row and any kernel, of any legal array-like, give the sums of products of the definition",
    es="Cualquier fila y cualquier kernel, de cualquier tipo legal, dan las sumas de productos de la definición",
)
@pytest.mark.hint(
    en="Whole numbers, truth values and lists are legal, a kernel longer than x too where the padding makes room for it. In "
    "which type do you add, and what happens there to 0.25 or to -3? The parameters are x, kernel, stride and padding.",
    es="Números enteros, valores de verdad y listas son legales, y también un kernel más largo que x si el relleno le hace "
    "lugar. ¿En qué tipo sumas, y qué les pasa ahí a 0,25 o a -3? Los parámetros son x, kernel, stride y padding.",
)
@settings(max_examples=25)
@given(case=rows(), kind=st.sampled_from((*KINDS, "uint8", "bool")), kernel_kind=kinds())
@example(case=(ROW, [-1.0, 0.5, 1.0], 2, 1), kind="int", kernel_kind="array")
@example(case=(ROW, [-1.0, 0.5, 1.0], 2, 1), kind="array", kernel_kind="int")
@example(case=(ROW, [-1.0, 0.5, 1.0], 1, 0), kind="list", kernel_kind="list")
@example(case=(ROW, [-3.0, 2.0, 7.0], 1, 1), kind="uint8", kernel_kind="int")
@example(case=(ROW, [3.0, 2.0, 7.0], 1, 0), kind="bool", kernel_kind="bool")
@example(case=(ROW, [-1.0, 0.5, 1.0], 3, 2), kind="strided", kernel_kind="strided")
@example(case=(ROW, [-1.0, 0.5, 1.0], 1, 0), kind="readonly", kernel_kind="readonly")
@example(case=(ROW, [-1.0, 0.5, 1.0], 1, 0), kind="float32", kernel_kind="array")
@example(case=([2.0, -1.0], [1.0, 2.0, 3.0, 4.0, 5.0], 1, 2), kind="array", kernel_kind="array")
@example(case=([2.0, -1.0], [1.0, 2.0, 3.0, 4.0, 5.0], 2, 3), kind="array", kernel_kind="array")
@example(case=([2.5], [4.0], 1, 0), kind="array", kernel_kind="array")
@example(case=([2.5], [4.0, 3.0], 2, 3), kind="array", kernel_kind="array")
def test_correlate1d_of_any_row(student, case, kind, kernel_kind):
    """Every legal array-like, by position and by name, agrees with a loop over the definition."""
    x, kernel, stride, padding = as_row(case[0], kind), as_row(case[1], kernel_kind), *case[2:]
    due = oracle(x, kernel, stride, padding)
    # It may be computed in float32, by any method: good to about 1e-6 of the largest sum (6 products of 8·8, or 248·8).
    loose = {"rtol": 1e-4, "atol": 0.05 if kind == "uint8" else 1e-3} if "float32" in (kind, kernel_kind) else {}
    assert_close(student.correlate1d(x, kernel, stride, padding), due, **loose)
    assert_close(student.correlate1d(padding=padding, stride=stride, kernel=kernel, x=x), due, **loose)


@pytest.mark.points(1)
@pytest.mark.title(
    en="A factor of the row, or of the kernel, is a factor of the result, from 1e-150 to 1e150",
    es="Un factor de la fila, o del kernel, es un factor del resultado, desde 1e-150 hasta 1e150",
)
@pytest.mark.hint(
    en="Multiply all of x by c: what becomes of every sum of products? Nothing is to be cut off, rounded or kept in a "
    "smaller type.",
    es="Multiplica todo x por c: ¿qué pasa con cada suma de productos? No hay nada que recortar, redondear ni guardar en un "
    "tipo más chico.",
)
@settings(max_examples=15)
@given(case=rows(), factor=st.sampled_from([-1.0, 0.0, 3.0, 1e-150, 1e6, -1e150]))
@example(case=(ROW, [-1.0, 0.5, 1.0], 2, 1), factor=1e150)
@example(case=(ROW, [-1.0, 0.5, 1.0], 1, 0), factor=-1e-150)
@example(case=([2.0, -1.0], [1.0, 2.0, 3.0, 4.0, 5.0], 1, 2), factor=-1.0)
def test_correlate1d_is_homogeneous(student, case, factor):
    """correlate1d(c·x, kernel) = correlate1d(x, c·kernel) = c·correlate1d(x, kernel)."""
    x, kernel, stride, padding = np.array(case[0]), np.array(case[1]), *case[2:]
    due = factor * np.array(oracle(x, kernel, stride, padding))
    allowed = {"atol": 1e-8 * abs(factor)}  # what float64 may lose where the products cancel grows with them
    assert_close(student.correlate1d(factor * x, kernel, stride, padding), due, **allowed)
    assert_close(student.correlate1d(x, factor * kernel, stride, padding), due, **allowed)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="correlate1d leaves row and kernel alone and remembers nothing",
    es="correlate1d no toca la fila ni el kernel y no recuerda nada",
)
@pytest.mark.hint(
    en="Multiplying the caller's row in place, extending a list by zeros or keeping a buffer all show in the next call.",
    es="Multiplicar en el lugar la fila de quien llama, alargar una lista con ceros o conservar un búfer se nota en la "
    "próxima llamada.",
)
def test_correlate1d_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    x, kernel = np.array([5.0, 0.0, 2.0, -1.0, 3.0]), np.array([-1.0, 0.5, 1.0])
    assert_pure(student.correlate1d, (x, kernel), between=(x[::-1] * 3, kernel[::-1] * 2))
    assert_pure(student.correlate1d, (x, kernel), between=(x, kernel, 2, 1))
    assert_pure(student.correlate1d, ([1.0, 2.0, 4.0], [1.0, -1.0], 2, 1), between=([3.0, 3.0, 1.0], [2.0, 2.0], 1, 2))
