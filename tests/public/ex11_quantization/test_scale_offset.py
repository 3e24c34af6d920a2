"""The line from a range to the levels: how many steps, where it starts, and what is no range."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, assert_raises, numeric, quarters, require, unpack

pytestmark = pytest.mark.function("scale_offset")

WIDTHS = st.integers(1, 64).map(lambda k: k / 4)


@pytest.mark.points(4)
@pytest.mark.title(
    en="The two ends of the range lie 2^bits - 1 steps apart",
    es="Los dos extremos del rango quedan a 2^bits - 1 pasos uno del otro",
)
@pytest.mark.hint(
    en="2 bits make four levels, and between four levels there are three gaps. Is your 2^bits a power? The notes print "
    "2Z + 1, which is 17 for 8 bits: neither a power nor one less.",
    es="2 bits hacen cuatro niveles, y entre cuatro niveles hay tres huecos. ¿Tu 2^bits es una potencia? Los apuntes "
    "imprimen 2Z + 1, que con 8 bits es 17: ni una potencia ni uno menos.",
)
@settings(max_examples=20)
@given(low=quarters(), width=WIDTHS, bits=st.integers(1, 16))
@example(low=-1.0, width=2.0, bits=8)
@example(low=0.0, width=1.0, bits=1)
@example(low=0.0, width=1.0, bits=2)
@example(low=-3.0, width=0.25, bits=4)
@example(low=2.0, width=8.0, bits=16)
@example(low=-0.5, width=8.0, bits=32)
def test_scale_offset_counts_the_steps(student, low, width, bits):
    """m times the width of the range is 2^bits - 1, one less than the number of levels (notes 003)."""
    m, _ = unpack(student.scale_offset(low, low + width, bits), 2)
    # The formula loses nothing to cancellation, so that even a small m is good to a relative 1e-6.
    assert_close(numeric(m, shape=()).astype(np.float64) * width, float(2**bits - 1), atol=0.0)


@pytest.mark.points(4)
@pytest.mark.title(
    en="b is a whole number, and takes the lower end to within half a step of the lowest level",
    es="b es un número entero, y lleva el extremo inferior a no más de medio paso del nivel más bajo",
)
@pytest.mark.hint(
    en="The lowest level of 8 bits is -128, not -14 and not 0. Put low into m·x + b: which b takes it there, and what is "
    "rounded so that b is a whole number? The range may lie wholly above 0, or wholly below.",
    es="El nivel más bajo de 8 bits es -128, no -14 ni 0. Pon low en m·x + b: ¿qué b lo lleva hasta allí, y qué se redondea "
    "para que b sea entero? El rango puede estar del todo por encima de 0, o del todo por debajo.",
)
@settings(max_examples=20)
@given(low=quarters(), width=WIDTHS, bits=st.integers(1, 16))
@example(low=-1.0, width=2.0, bits=8)
@example(low=0.0, width=1.0, bits=8)
@example(low=0.0, width=1.0, bits=1)
@example(low=-1.75, width=1.0, bits=3)
@example(low=2.0, width=8.0, bits=4)
@example(low=2.25, width=7.0, bits=16)
@example(low=2.25, width=7.0, bits=32)
def test_scale_offset_puts_low_at_the_bottom(student, low, width, bits):
    """m·low + b is at most half a step from -2^(bits-1), with the student's own m, right or wrong (notes 003)."""
    m, b = (float(numeric(part, shape=())) for part in unpack(student.scale_offset(low, low + width, bits), 2))
    require(math.isfinite(b) and b == round(b), en=f"b should be a whole number; it is {b!r}.",
            es=f"b debería ser un número entero; es {b!r}.")
    exact = (2**bits - 1) / width
    landing = (exact if math.isclose(m, exact, rel_tol=1e-6) else m) * low + b  # a right m may come rounded to float32
    slack = 0.5 + 1e-9 + 1e-12 * abs(m * low)  # half way between two integers either neighbour is right
    require(abs(landing + 2 ** (bits - 1)) <= slack,
            en=f"low lands at m·low + b = {landing:.6g}, more than half a step from the lowest level, {-(2 ** (bits - 1))}.",
            es=f"low cae en m·low + b = {landing:.6g}, a más de medio paso del nivel más bajo, {-(2 ** (bits - 1))}.")


@pytest.mark.points(2)
@pytest.mark.title(
    en="A range that is empty or turned round, or fewer than one bit, is a ValueError",
    es="Un rango vacío o invertido, o menos de un bit, es un ValueError",
)
@pytest.mark.hint(
    en="low = high would divide by 0, low > high would turn the levels round, and 0 bits make one level with no step. Each "
    "of the three is enough.",
    es="low = high dividiría por 0, low > high invertiría los niveles, y 0 bits hacen un solo nivel sin ningún paso. "
    "Cualquiera de los tres basta.",
)
@settings(max_examples=10)
@given(low=quarters(), shrink=st.sampled_from([0.0, 0.25, 1.0, 100.0]), bits=st.integers(1, 16), too_few=st.integers(-8, 0))
@example(low=0.0, shrink=0.0, bits=8, too_few=0)
@example(low=1.0, shrink=0.0, bits=1, too_few=-1)
@example(low=1.0, shrink=2.0, bits=8, too_few=-8)
def test_scale_offset_refuses_what_is_no_range(student, low, shrink, bits, too_few):
    """low >= high raises ValueError with any number of bits, and so does bits < 1 with any range."""
    assert_raises(ValueError, student.scale_offset, low, low - shrink, bits)
    assert_raises(ValueError, student.scale_offset, low, low + 1.0, too_few)
