"""There and back on any range, symmetric ones included."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, numeric

pytestmark = pytest.mark.function("fake_quantize")

RISING = [-64, -40, -33, -32, -31, -11, 0, 1, 13, 31, 33, 64]


@pytest.mark.points(4)
@pytest.mark.title(
    en="Any array-like on any range, symmetric or far from 0, moves to the nearest of its 2^bits levels",
    es="Cualquier arreglo legal sobre cualquier rango, simétrico o lejos del 0, pasa al más cercano de sus 2^bits niveles",
)
@pytest.mark.hint(
    en="On [-1, 1] low·m is half way between two integers, and either one will do for b, but for all the values alike. "
    "Values of any magnitude and shape are legal. The parameters are called x, low, high and bits.",
    es="En [-1, 1] low·m está a medio camino entre dos enteros, y cualquiera de los dos sirve para b, pero el mismo para "
    "todos los valores. Son legales valores de cualquier magnitud y forma. Los parámetros se llaman x, low, high y bits.",
)
@settings(max_examples=25)
@given(
    parts=st.lists(st.integers(-64, 64), min_size=12, max_size=12), kind=kinds(),
    bits=st.sampled_from([1, 2, 3, 8, 12, 16, 32]), huge=st.sampled_from([0.0, 1e30]),
    shape=st.sampled_from([(12,), (3, 4), (2, 3, 2), (12, 1)]), number=st.sampled_from([int, float, np.float64]),
    ends=st.sampled_from([(-1, 1), (0, 1), (-3, 5), (-7, 0), (2, 9), (-30, -20), (-100, 100), (1000, 1001)]),
)
@example(parts=RISING, kind="array", bits=8, shape=(12,), number=float, ends=(-1, 1), huge=1e30)
@example(parts=RISING, kind="list", bits=1, shape=(2, 3, 2), number=int, ends=(-1, 1), huge=0.0)
@example(parts=RISING, kind="int", bits=4, shape=(3, 4), number=int, ends=(-100, 100), huge=0.0)
@example(parts=RISING, kind="int", bits=3, shape=(3, 4), number=int, ends=(-30, -20), huge=0.0)
@example(parts=RISING, kind="float32", bits=8, shape=(12, 1), number=np.float64, ends=(2, 9), huge=0.0)
@example(parts=RISING, kind="readonly", bits=32, shape=(12,), number=float, ends=(-3, 5), huge=0.0)
@example(parts=[32] * 11 + [31], kind="array", bits=32, shape=(12,), number=float, ends=(-7, 0), huge=0.0)
@example(parts=RISING, kind="fortran", bits=16, shape=(3, 4), number=float, ends=(1000, 1001), huge=0.0)
@example(parts=RISING, kind="strided", bits=2, shape=(3, 4), number=float, ends=(0, 1), huge=1e30)
def test_fake_quantize_of_any_array_like(student, parts, kind, bits, shape, number, ends, huge):
    """The answers are whole numbers of steps, each the nearest there is between the first and the last level."""
    low, high = ends
    if kind == "float32":  # with more bits its precision is not enough for whole levels
        bits = min(bits, 8)
    # From half a range below to half a range above, off the grid of the levels.
    values = (low + high) / 2 + np.array(parts).reshape(shape) * ((high - low) / 64.1)
    if kind not in ("int", "float32"):
        values.flat[-1] += huge
    x = as_kind(values, kind)
    exact = np.asarray(x, dtype=np.float64)
    steps = 2**bits - 1
    m = steps / (high - low)
    rough = 1e-4 if kind == "float32" else 1e-12
    got = numeric(student.fake_quantize(x=x, low=number(low), high=number(high), bits=bits), shape=shape).astype(np.float64)
    with np.errstate(all="ignore"):
        counts = np.rint(got * m)
    # The lowest level is the whole number of steps nearest to low; half way between two, either one.
    slack = 0.5 + 1e-9 + 1e-12 * abs(low * m)
    firsts = range(math.ceil(low * m - slack), math.floor(low * m + slack) + 1)
    due = []
    for first in sorted(firsts, key=lambda n: abs(n - low * m)):
        nearest = np.clip(m * exact, first, first + steps)
        near = abs(counts - nearest) <= 0.5 + 1e-9 + rough * abs(nearest)
        due.append(np.where(near, counts, np.rint(nearest)) / m)
        if near.all():
            break
    # Of all the readings of a tie the one that agrees, or else the nearest.
    assert_close(got, due[-1] if near.all() else due[0], rtol=1e-4 if kind == "float32" else 1e-6)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="fake_quantize leaves its argument alone and remembers nothing",
                   es="fake_quantize no toca su argumento ni recuerda nada")
@pytest.mark.hint(
    en="Clipping x in place changes the caller's array. Make a new one.",
    es="Recortar x en el lugar cambia el arreglo de quien llama. Crea uno nuevo.",
)
def test_fake_quantize_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first."""
    x = np.array([[0.1, -0.7, 4.0], [-2.2, 0.0, 1.1]])
    assert_pure(student.fake_quantize, (x, -1.0, 2.0, 4), between=(x[::-1] * 3, -5.0, 1.0, 8))
    assert_pure(student.fake_quantize, ([0.3, -0.6, 1e4], 0.0, 1.0, 8), between=([0.0, 0.0, 0.0], -2.0, 2.0, 2))
