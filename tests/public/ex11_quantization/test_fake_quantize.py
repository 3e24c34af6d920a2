"""There and back: the nearest step within the range, the last one outside."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, numeric

pytestmark = pytest.mark.function("fake_quantize")

STEPS = st.sampled_from([1.0, 0.5, 0.25, 2.0, 0.1])
# Where the range begins, in steps from 0. A fraction of a half is left out: there either neighbour would be right.
STARTS = st.tuples(st.integers(-20, 20), st.sampled_from([0.0, 0.25, -0.25]))


@pytest.mark.points(3)
@pytest.mark.title(
    en="Within the range every value moves to the nearest whole number of steps from 0",
    es="Dentro del rango cada valor pasa a la cantidad entera de pasos desde 0 más cercana",
)
@pytest.mark.hint(
    en="The steps are counted from 0, not from low: because b is a whole number, 0 is represented exactly. The step is "
    "(high - low)/(2^bits - 1). What comes back are values again, not levels.",
    es="Los pasos se cuentan desde 0, no desde low: como b es entero, el 0 se representa exactamente. El paso es "
    "(high - low)/(2^bits - 1). Lo que vuelve son otra vez valores, no niveles.",
)
@settings(max_examples=15)
@given(
    picks=st.lists(st.tuples(st.integers(0, 255), st.sampled_from([0.0, 0.25, -0.25, 0.4, -0.4])), min_size=1, max_size=5),
    start=STARTS, step=STEPS, bits=st.integers(1, 8),
)
@example(picks=[(0, 0.25), (1, -0.25), (2, 0.4), (3, 0.0)], start=(-1, 0.25), step=0.5, bits=2)
@example(picks=[(0, 0.0), (128, 0.4), (200, -0.4), (255, 0.0)], start=(-128, 0.0), step=0.25, bits=8)
@example(picks=[(0, 0.4), (7, -0.4)], start=(9, -0.25), step=2.0, bits=3)
@example(picks=[(0, 0.4), (1, -0.4)], start=(-12, 0.0), step=1.0, bits=1)
def test_fake_quantize_moves_to_the_nearest_step(student, picks, start, step, bits):
    """A value within 0.4 steps of a whole number of steps becomes that number of steps (notes 003)."""
    first, fraction = start
    low = (first + fraction) * step
    high = low + (2**bits - 1) * step
    counts = np.array([first + pick % 2**bits for pick, _ in picks])
    x = (counts + np.array([off for _, off in picks])) * step
    assert_close(student.fake_quantize(x, low, high, bits), counts * step)


@pytest.mark.points(3)
@pytest.mark.title(
    en="Beyond the range the answer is the last level on that side, and a second pass changes nothing",
    es="Más allá del rango la respuesta es el último nivel de ese lado, y una segunda pasada no cambia nada",
)
@pytest.mark.hint(
    en="There are 2^bits levels, so the last one is 2^bits - 1 steps from the first. A value on a level stays where it is: "
    "if it moves, scale and offset of there and back do not match.",
    es="Hay 2^bits niveles, así que el último está a 2^bits - 1 pasos del primero. Un valor que está en un nivel se queda "
    "donde está: si se mueve, la escala y el desplazamiento de ida y de vuelta no coinciden.",
)
@settings(max_examples=15)
@given(beyond=st.lists(st.integers(1, 1000), min_size=1, max_size=4), start=STARTS, step=STEPS, bits=st.integers(1, 8))
@example(beyond=[1, 2, 300], start=(-128, 0.0), step=0.5, bits=8)
@example(beyond=[1], start=(0, 0.0), step=1.0, bits=1)
@example(beyond=[1, 5], start=(5, 0.25), step=0.25, bits=2)
@example(beyond=[1, 5], start=(-15, -0.25), step=0.1, bits=3)
def test_fake_quantize_saturates(student, beyond, start, step, bits):
    """Above the range comes the last level, below it the first, 2^bits - 1 steps away; both are fixed points."""
    first, fraction = start
    low = (first + fraction) * step
    high = low + (2**bits - 1) * step
    away = np.array(beyond) * step
    top, bottom = (first + 2**bits - 1) * step, first * step
    x = np.stack([top + away, bottom - away])
    due = np.stack([np.full(len(beyond), top), np.full(len(beyond), bottom)])
    once = numeric(student.fake_quantize(x, low, high, bits), shape=x.shape).astype(np.float64)
    assert_close(once, due)
    assert_close(student.fake_quantize(once, low, high, bits), due)
