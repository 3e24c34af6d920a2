"""Decisions on a grid around the thresholds."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_exact, assert_pure, kinds

pytestmark = pytest.mark.function("decide")

HAIR = 2.0**-30  # far above the rounding of float64, and nothing is to be rounded away: the comparisons are exact


@pytest.mark.points(3)
@pytest.mark.title(
    en="The class is the only output above `high` when all the others are below `low`; otherwise it is -1",
    es="La clase es la única salida por encima de `high` cuando todas las demás quedan debajo de `low`; si no, es -1",
)
@pytest.mark.hint(
    en="Try two equal winners, one output alone, an output between the thresholds beside a winner, and low equal to "
    "high. The parameters are called outputs, low and high, in that order.",
    es="Prueba con dos ganadores iguales, una salida sola, una salida entre los umbrales junto a un ganador, y low "
    "igual a high. Los parámetros se llaman outputs, low y high, en ese orden.",
)
@given(
    others=st.lists(st.sampled_from([-1.0, 0.0, 0.0, 0.125, 0.125, 0.25, 0.5, 1.0]), max_size=4),
    winner=st.sampled_from([0.25, 0.5, 0.625, 0.75, 0.875, 1.0, 1.0]), place=st.integers(0, 4),
    thresholds=st.sampled_from([(0.25, 0.75), (0.25, 0.5), (0.5, 0.5), (0.125, 0.875), (0.0, 1.0), (-0.5, 0.5)]),
    kind=kinds(),
)
@example(others=[], winner=1.0, place=0, thresholds=(0.25, 0.75), kind="array")
@example(others=[], winner=0.5, place=0, thresholds=(0.25, 0.75), kind="list")
@example(others=[], winner=0.5, place=0, thresholds=(0.5, 0.5), kind="list")
@example(others=[], winner=0.25, place=0, thresholds=(0.5, 0.75), kind="list")
@example(others=[1.0], winner=1.0, place=0, thresholds=(0.25, 0.75), kind="array")
@example(others=[1.0, 0.0], winner=1.0, place=2, thresholds=(0.25, 0.75), kind="list")
@example(others=[0.0, 0.5], winner=1.0, place=0, thresholds=(0.25, 0.75), kind="float32")
@example(others=[0.0, 0.5, 0.125], winner=1.0, place=3, thresholds=(0.25, 0.75), kind="array")
@example(others=[0.0, 0.125], winner=0.875, place=1, thresholds=(0.25, 0.75), kind="array")
@example(others=[0.0, 0.0], winner=1.0, place=2, thresholds=(0.25, 0.75), kind="int")
@example(others=[0.0, 0.0], winner=0.25, place=0, thresholds=(0.5, 0.75), kind="array")
@example(others=[0.125, 0.0], winner=1.0, place=0, thresholds=(0.25, 0.75), kind="readonly")
@example(others=[-1.0, -1.0], winner=1.0, place=1, thresholds=(-0.5, 0.5), kind="array")
@example(others=[0.5], winner=0.75, place=1, thresholds=(0.5, 0.5), kind="array")
@example(others=[0.25], winner=0.75, place=1, thresholds=(0.5, 0.5), kind="array")
@example(others=[0.5 - HAIR], winner=0.5 + HAIR, place=1, thresholds=(0.5, 0.5), kind="array")
@example(others=[0.25 - HAIR], winner=0.75 + HAIR, place=0, thresholds=(0.25, 0.75), kind="list")
@example(others=[0.25 + HAIR], winner=0.875, place=0, thresholds=(0.25, 0.75), kind="list")
@example(others=[0.125], winner=0.75 - HAIR, place=0, thresholds=(0.25, 0.75), kind="list")
@example(others=[0.25], winner=1.0, place=0, thresholds=(0.5, 0.5), kind="list")
@example(others=[0.125], winner=1.0, place=0, thresholds=(0.0, 0.5), kind="array")
@example(others=[], winner=1.0, place=0, thresholds=(0.0, 1.0), kind="array")
@example(others=[-0.25], winner=1.0, place=0, thresholds=(-0.5, 0.5), kind="array")
@example(others=[0.0] * 6, winner=1.0, place=6, thresholds=(0.25, 0.75), kind="array")
@example(others=[-1.0], winner=0.5, place=1, thresholds=(-0.5, 0.0), kind="array")
def test_decide_on_a_grid(student, others, winner, place, thresholds, kind):
    """One output stands at `place` among the others; thresholds by position and by name, and the default ones."""
    # Eighths are exact in float32 too, so that an output meets a threshold exactly in every kind.
    place %= len(others) + 1
    outputs = as_kind(np.array([*others[:place], winner, *others[place:]]), kind)
    exact = np.asarray(outputs, dtype=np.float64).tolist()
    low, high = thresholds
    assert_exact(student.decide(outputs, low, high), expected(exact, low, high))
    assert_exact(student.decide(outputs=outputs, high=high, low=low), expected(exact, low, high))
    assert_exact(student.decide(outputs), expected(exact, 0.2, 0.8))


def expected(outputs, low, high):
    """The definition, word for word."""
    above = [i for i, value in enumerate(outputs) if value > high]
    if len(above) == 1 and all(value < low for i, value in enumerate(outputs) if i != above[0]):
        return above[0]
    return -1


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="decide leaves the outputs alone and remembers nothing",
    es="decide no toca las salidas ni recuerda nada",
)
@pytest.mark.hint(
    en="Sorting or rounding the outputs in place changes the caller's. Work on a copy.",
    es="Ordenar o redondear las salidas en el lugar cambia las de quien llama. Trabaja sobre una copia.",
)
def test_decide_is_pure(student):
    """The outputs are unchanged, nothing is printed, and the second answer is the first."""
    assert_pure(student.decide, (np.array([0.1, 0.9, 0.05]),), between=(np.array([0.9, 0.1, 0.1]),))
    assert_pure(student.decide, ([0.9, 0.1],), between=([0.1, 0.9],))
    assert_pure(student.decide, ([0.9, 0.85, 0.1],), between=([0.1, 0.9],))
    assert_pure(student.decide, ([0.9, 0.5, 0.1],))
