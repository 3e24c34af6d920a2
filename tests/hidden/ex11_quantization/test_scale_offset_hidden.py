"""Scale and offset of any range, however it is given."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, assert_exact, assert_pure, numeric, unpack

pytestmark = pytest.mark.function("scale_offset")

GIVEN_AS = {"float": float, "int": int, "float64": np.float64, "float32": np.float32, "int64": np.int64}


@pytest.mark.points(5)
@pytest.mark.title(
    en="The formulas hold for tiny and huge ranges, far from 0, in up to 32 bits, and for integers",
    es="Las fórmulas valen para rangos diminutos y enormes, lejos del 0, con hasta 32 bits, y para enteros",
)
@pytest.mark.hint(
    en="Nothing is to be added to high - low, however small it is: only low < high is asked for. With 32 bits a float32 no "
    "longer tells neighbouring levels apart. The parameters are called low, high and bits.",
    es="No hay que sumarle nada a high - low, por chico que sea: sólo se pide low < high. Con 32 bits un float32 ya no "
    "distingue niveles vecinos. Los parámetros se llaman low, high y bits.",
)
@settings(max_examples=25)
@given(
    start=st.integers(-4000, 4000), width=st.integers(1, 64), exponent=st.sampled_from([0, 0, -2, -10, -40, 40]),
    bits=st.sampled_from([1, 2, 4, 7, 8, 12, 16, 24, 32]), kind=st.sampled_from(sorted(GIVEN_AS)),
)
@example(start=-1, width=2, exponent=0, bits=8, kind="float")
@example(start=-1, width=2, exponent=0, bits=32, kind="int")
@example(start=0, width=1, exponent=0, bits=1, kind="float32")
@example(start=1000, width=1, exponent=0, bits=16, kind="float")
@example(start=-1001, width=1, exponent=0, bits=32, kind="float64")
@example(start=-5, width=3, exponent=-40, bits=8, kind="float64")
@example(start=-5, width=3, exponent=40, bits=24, kind="float")
@example(start=-3, width=7, exponent=0, bits=8, kind="float32")
@example(start=2, width=5, exponent=-2, bits=3, kind="float")
def test_scale_offset_of_any_range(student, start, width, exponent, bits, kind):
    """m is (2^bits - 1)/(high - low), and b the whole number with m·low + b nearest to the lowest level."""
    if "int" in kind:
        exponent = 0
    if kind == "float32":  # with more bits its precision is not enough for whole levels
        bits, start = min(bits, 8), start % 100 - 50
    low, high = start * 2.0**exponent, (start + width) * 2.0**exponent
    convert = GIVEN_AS[kind]
    m, b = unpack(student.scale_offset(low=convert(low), high=convert(high), bits=bits), 2)
    steps = 2**bits - 1
    # Nothing cancels in the formula of m, so that its error is purely relative.
    assert_close(m, steps / (high - low), rtol=1e-4 if kind == "float32" else 1e-6, atol=0.0)
    exact = -low * (steps / (high - low)) - 2 ** (bits - 1)
    got = numeric(b, shape=()).astype(np.float64)
    # Half way between two integers either one is right; the product may be off by a rounding error, in float32 by 1e-4.
    slack = 1e-9 + (1e-4 if kind == "float32" else 1e-12) * abs(exact)
    assert_exact(got, got if got == np.rint(got) and abs(got - exact) <= 0.5 + slack else np.rint(exact))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="scale_offset prints nothing and remembers nothing", es="scale_offset no imprime nada ni recuerda nada")
@pytest.mark.hint(
    en="The range of an earlier call has no say in this one: nothing is kept in a global name or a default argument.",
    es="El rango de una llamada anterior no tiene nada que decir en ésta: nada se guarda en un nombre global ni en un "
    "argumento por omisión.",
)
def test_scale_offset_is_pure(student):
    """Nothing is printed, and the second answer is the first, whatever range came between."""
    assert_pure(student.scale_offset, (-1.0, 3.0, 8), between=(-10.0, 20.0, 4))
    assert_pure(student.scale_offset, (0.0, 1.0, 1), between=(-0.25, 0.5, 16))
