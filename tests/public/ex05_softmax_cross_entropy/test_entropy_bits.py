"""How many bits it takes to tell one of several events."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close

pytestmark = pytest.mark.function("entropy_bits")


@pytest.mark.points(3)
@pytest.mark.title(
    en="N equally likely events need log2 N bits, and events that cannot happen add none",
    es="N sucesos equiprobables necesitan log2 N bits, y los sucesos imposibles no agregan ninguno",
)
@pytest.mark.hint(
    en="A certain event needs 0 bits, two equal ones 1 bit: the logarithm is in base 2. 0·log2(0) counts as 0, but in "
    "floating point it is NaN.",
    es="Un suceso seguro necesita 0 bits, dos iguales 1 bit: el logaritmo es en base 2. 0·log2(0) cuenta como 0, pero "
    "en punto flotante es NaN.",
)
@settings(max_examples=20)
@given(n=st.integers(1, 20), zeros_before=st.integers(0, 2), zeros_after=st.integers(0, 2))
@example(n=1, zeros_before=0, zeros_after=0)
@example(n=1, zeros_before=1, zeros_after=1)
@example(n=2, zeros_before=0, zeros_after=0)
@example(n=8, zeros_before=0, zeros_after=1)
def test_entropy_bits_of_equal_events(student, n, zeros_before, zeros_after):
    """The entropy of N equal probabilities is log2 N bits, with or without zeros around them (notes 002)."""
    p = np.array([0.0] * zeros_before + [1 / n] * n + [0.0] * zeros_after)
    assert_close(student.entropy_bits(p), math.log2(n))
