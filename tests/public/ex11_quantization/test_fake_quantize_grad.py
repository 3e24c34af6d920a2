"""The gradient that goes straight through."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, quarters

pytestmark = pytest.mark.function("fake_quantize_grad")


@pytest.mark.points(4)
@pytest.mark.title(
    en="The gradient passes unchanged inside the range and at both of its ends, and not at all outside",
    es="El gradiente pasa sin cambios dentro del rango y en sus dos extremos, y no pasa en absoluto afuera",
)
@pytest.mark.hint(
    en="It is x that decides, not the gradient. Each entry passes whole or not at all: nothing is scaled by the step or by "
    "x. Both ends are inside, and the range need not contain 0.",
    es="Decide x, no el gradiente. Cada entrada pasa entera o no pasa: nada se escala por el paso ni por x. Los dos extremos "
    "están dentro, y el rango no tiene por qué contener al 0.",
)
@settings(max_examples=15)
@given(
    inside=st.lists(st.tuples(st.sampled_from([0.0, 0.25, 0.5, 1.0]), quarters()), max_size=4),
    outside=st.lists(st.tuples(st.integers(1, 40).map(lambda k: k / 4), quarters()), min_size=1, max_size=4),
    low=quarters(), width=st.integers(1, 8).map(float),
)
@example(inside=[(0.0, 2.0), (1.0, -3.0), (0.5, 0.25)], outside=[(0.25, 5.0), (10.0, -5.0)], low=-1.0, width=2.0)
@example(inside=[(0.0, 2.0), (1.0, 2.0)], outside=[(0.25, 1.0)], low=3.0, width=1.0)
@example(inside=[(0.25, -2.0)], outside=[(3.0, 1.0)], low=-8.0, width=4.0)
@example(inside=[(1.0, 4.0), (0.0, 4.0)], outside=[(1.0, 4.0)], low=0.0, width=1.0)
def test_fake_quantize_grad_goes_straight_through(student, inside, outside, low, width):
    """Entries with low <= x <= high keep their gradient, those below and those above lose it (notes 003)."""
    high = low + width
    x = [low + part * width for part, _ in inside] + [low - by for by, _ in outside] + [high + by for by, _ in outside]
    upstream = [g for _, g in inside] + [g for _, g in outside] * 2
    due = [g for _, g in inside] + [0.0] * (2 * len(outside))
    assert_close(student.fake_quantize_grad(np.array(x), np.array(upstream), low, high), np.array(due))
