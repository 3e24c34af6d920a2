"""Back from levels to values."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, numeric

pytestmark = pytest.mark.function("dequantize")


@pytest.mark.points(4)
@pytest.mark.title(
    en="The level b stands for 0, and every level further for one step of 1/m more",
    es="El nivel b representa al 0, y cada nivel más allá, a un paso de 1/m más",
)
@pytest.mark.hint(
    en="Solve q = m·x + b for x, and mind the parentheses: what is divided by m? The answer is a fraction as a rule, so "
    "integer division cannot be right.",
    es="Despeja x de q = m·x + b, y cuidado con los paréntesis: ¿qué se divide por m? Por lo general la respuesta es "
    "fraccionaria, así que la división entera no puede estar bien.",
)
@settings(max_examples=20)
@given(
    q=st.lists(st.integers(-128, 127), min_size=1, max_size=6), b=st.integers(-300, 300),
    m=st.sampled_from([1.0, 2.0, 0.5, 4.0, 10.0, 0.3, 127.5, 255.0]),
)
@example(q=[0], b=0, m=2.0)
@example(q=[-128, 0, 127], b=0, m=127.5)
@example(q=[-128, 127], b=-128, m=255.0)
@example(q=[1, 2, 3], b=5, m=0.5)
@example(q=[-3, 4], b=-300, m=4.0)
def test_dequantize_counts_steps_from_b(student, q, b, m):
    """b itself gives 0, neighbours differ by 1/m, and every value is as many steps from 0 as its level from b (notes 003)."""
    ends = np.array([b, b + 1])
    assert_close(student.dequantize(ends, m, b), np.array([0.0, 1 / m]))
    x = numeric(student.dequantize(np.array(q), m, b), shape=(len(q),)).astype(np.float64)
    assert_close(m * x, np.array(q) - b)
