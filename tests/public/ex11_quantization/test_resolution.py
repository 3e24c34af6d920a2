"""The step between two levels."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, numeric, quarters

pytestmark = pytest.mark.function("resolution")


@pytest.mark.points(4)
@pytest.mark.title(
    en="2^bits - 1 steps fill the range from end to end",
    es="2^bits - 1 pasos llenan el rango de extremo a extremo",
)
@pytest.mark.hint(
    en="With 1 bit there are two levels, one at each end: the step is the whole range. The notes divide by 2^bits, which "
    "leaves the upper end without a level. The range need not begin at 0.",
    es="Con 1 bit hay dos niveles, uno en cada extremo: el paso es el rango entero. Los apuntes dividen por 2^bits, lo que "
    "deja sin nivel al extremo superior. El rango no tiene por qué empezar en 0.",
)
@settings(max_examples=20)
@given(low=quarters(), width=st.integers(1, 64).map(lambda k: k / 4), bits=st.integers(1, 16))
@example(low=0.0, width=1.0, bits=8)
@example(low=0.0, width=1.0, bits=1)
@example(low=-1.0, width=2.0, bits=2)
@example(low=-5.0, width=0.25, bits=4)
@example(low=3.0, width=1.0, bits=3)
@example(low=0.0, width=1.0, bits=16)
def test_resolution_fills_the_range(student, low, width, bits):
    """One bit leaves one step, the whole range; with more bits it takes 2^bits - 1 of them (notes 003)."""
    step = numeric(student.resolution(low, low + width, bits), shape=()).astype(np.float64)
    # Nothing cancels in the formula: a small step is good to a relative 1e-6 too.
    assert_close(step * (2**bits - 1), width, atol=0.0)
