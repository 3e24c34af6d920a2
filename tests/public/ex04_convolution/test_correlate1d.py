"""A kernel slides along a row: the notes' example, and what a single value and a single weight give."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close

pytestmark = pytest.mark.function("correlate1d")


@st.composite
def rows(draw):
    """(n, m, stride, padding) where a kernel of m fits at least once into n values with their padding."""
    n, padding = draw(st.integers(1, 7)), draw(st.integers(0, 3))
    return n, draw(st.integers(1, min(5, n + 2 * padding))), draw(st.integers(1, 4)), padding


@pytest.mark.points(2)
@pytest.mark.title(
    en="5, 0, 2, -1, 3, 0, 2 under -1, 0, 1 is -3, -1, 1, 1, -1; a stride of 2 takes every second of these",
    es="5, 0, 2, -1, 3, 0, 2 con -1, 0, 1 da -3, -1, 1, 1, -1; un paso de 2 toma uno de cada dos de ellos",
)
@pytest.mark.hint(
    en="The first value is -1·5 + 0·0 + 1·2: the kernel as it stands, not turned round. With padding 1 the row begins "
    "and ends with a 0: 0, 5, 0, 2, -1, 3, 0, 2, 0.",
    es="El primer valor es -1·5 + 0·0 + 1·2: el kernel tal como está, sin darlo vuelta. Con relleno 1 la fila empieza y "
    "termina con un 0: 0, 5, 0, 2, -1, 3, 0, 2, 0.",
)
def test_correlate1d_of_the_notes(student):
    """The worked row of notes 003, plain, with a stride and with padding."""
    x, kernel = np.array([5.0, 0.0, 2.0, -1.0, 3.0, 0.0, 2.0]), np.array([-1.0, 0.0, 1.0])
    assert_close(student.correlate1d(x, kernel), [-3, -1, 1, 1, -1])
    assert_close(student.correlate1d(x, kernel, 2), [-3, 1, -1])
    assert_close(student.correlate1d(x, kernel, 3), [-3, 1])
    assert_close(student.correlate1d(x, kernel, 1, 1), [0, -3, -1, 1, 1, -1, 0])


@pytest.mark.points(4)
@pytest.mark.title(
    en="One value and one weight, all else 0: their product stands at the one stop where they meet, if there is one",
    es="Un valor y un peso, y el resto 0: su producto está en la única parada donde se encuentran, si la hay",
)
@pytest.mark.hint(
    en="At stop i the weight k lies over the place i·stride + k of the padded row, in which x[j] is at j + padding. How many "
    "stops are there when the last stride does not fit whole, or when the kernel is longer than x?",
    es="En la parada i el peso k está sobre el lugar i·stride + k de la fila con relleno, en la que x[j] está en "
    "j + padding. ¿Cuántas paradas hay si el último paso no cabe entero, o si el kernel es más largo que x?",
)
@settings(max_examples=25)
@given(sizes=rows(), at=st.integers(0, 6), on=st.integers(0, 4), value=st.integers(1, 9), weight=st.integers(-9, -1))
@example(sizes=(7, 3, 1, 0), at=2, on=0, value=1, weight=1)
@example(sizes=(7, 3, 2, 0), at=4, on=2, value=2, weight=-3)
@example(sizes=(8, 3, 2, 0), at=7, on=2, value=2, weight=-3)
@example(sizes=(6, 2, 3, 1), at=0, on=1, value=2, weight=5)
@example(sizes=(2, 5, 1, 2), at=1, on=3, value=2, weight=5)
@example(sizes=(1, 1, 1, 3), at=0, on=0, value=3, weight=2)
@example(sizes=(1, 2, 2, 3), at=0, on=1, value=3, weight=2)
@example(sizes=(1, 1, 4, 0), at=0, on=0, value=3, weight=2)
@example(sizes=(4, 4, 1, 0), at=0, on=0, value=3, weight=2)
def test_correlate1d_of_one_value(student, sizes, at, on, value, weight):
    """y_i = sum_k p[i·stride + k]·kernel[k] for a row and a kernel that are 0 but for one entry (notes 003)."""
    n, m, stride, padding = sizes
    x, kernel = np.zeros(n), np.zeros(m)
    at, on = at % n, on % m
    x[at], kernel[on] = value, weight
    starts = range(0, n + 2 * padding - m + 1, stride)
    due = [value * weight if start + on == at + padding else 0 for start in starts]
    assert_close(student.correlate1d(x, kernel, stride, padding), due)
