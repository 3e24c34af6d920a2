"""The step of any range, however it is given."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, assert_pure

pytestmark = pytest.mark.function("resolution")

GIVEN_AS = {"float": float, "int": int, "float64": np.float64, "float32": np.float32, "int64": np.int64}


@pytest.mark.points(3)
@pytest.mark.title(
    en="The step is right for tiny and huge ranges, far from 0, and for integers",
    es="El paso es correcto para rangos diminutos y enormes, lejos del 0, y para enteros",
)
@pytest.mark.hint(
    en="It scales with the width of the range and with nothing else; integer division would make 0 of it. The parameters are "
    "called low, high and bits.",
    es="Es proporcional al ancho del rango y a nada más; la división entera lo convertiría en 0. Los parámetros se llaman low, "
    "high y bits.",
)
@settings(max_examples=20)
@given(
    start=st.integers(-4000, 4000), width=st.integers(1, 64), exponent=st.sampled_from([0, 0, -2, -10, -40, 40]),
    bits=st.sampled_from([1, 2, 4, 8, 16, 32]), kind=st.sampled_from(sorted(GIVEN_AS)),
)
@example(start=-1, width=2, exponent=0, bits=8, kind="int")
@example(start=0, width=3, exponent=0, bits=1, kind="int64")
@example(start=-1, width=2, exponent=0, bits=32, kind="float")
@example(start=-5, width=3, exponent=-40, bits=8, kind="float64")
@example(start=-5, width=3, exponent=40, bits=2, kind="float32")
@example(start=-4000, width=1, exponent=0, bits=4, kind="float")
def test_resolution_of_any_range(student, start, width, exponent, bits, kind):
    """The width of the range, over one less than the number of levels."""
    if "int" in kind:
        exponent = 0
    low, high = (GIVEN_AS[kind](end * 2.0**exponent) for end in (start, start + width))
    # Nothing cancels in the formula, so that the error is purely relative.
    rtol = 1e-4 if kind == "float32" else 1e-6
    assert_close(student.resolution(low=low, high=high, bits=bits), width * 2.0**exponent / (2**bits - 1), rtol=rtol, atol=0.0)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="resolution prints nothing and remembers nothing", es="resolution no imprime nada ni recuerda nada")
@pytest.mark.hint(
    en="The step is returned, not shown, and an earlier range has no say in it.",
    es="El paso se devuelve, no se muestra, y un rango anterior no tiene nada que decir en él.",
)
def test_resolution_is_pure(student):
    """Nothing is printed, and the second answer is the first, whatever range came between."""
    assert_pure(student.resolution, (-1.0, 3.0, 8), between=(-10.0, 20.0, 4))
    assert_pure(student.resolution, (0.0, 1.0, 1), between=(-0.25, 0.5, 16))
