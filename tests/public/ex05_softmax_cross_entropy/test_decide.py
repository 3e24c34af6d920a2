"""Reading a class off the outputs, or saying that it is unknown."""

import numpy as np
import pytest

from dlgrade.testing import assert_exact

pytestmark = pytest.mark.function("decide")


@pytest.mark.points(2)
@pytest.mark.title(
    en="The three outputs of the notes are class 3, unknown and unknown",
    es="Las tres salidas de los apuntes son la clase 3, desconocida y desconocida",
)
@pytest.mark.hint(
    en="Unknown is -1. One output must stand out above `high` and all the others must lie below `low`; the class is a "
    "position counted from 0, and class 0 is a class like any other.",
    es="Desconocida es -1. Una salida debe sobresalir de `high` y todas las demás quedar debajo de `low`; la clase es "
    "una posición contada desde 0, y la clase 0 es una clase como cualquier otra.",
)
def test_decide_figures_of_the_notes(student):
    """The worked outputs of notes 003, and the first of them rotated so that class 0 wins."""
    assert_exact(student.decide(np.array([0.02, 0.09, 0.12, 0.97, 0.003])), 3)
    assert_exact(student.decide(np.array([0.02, 0.93, 0.12, 0.97, 0.83])), -1)
    assert_exact(student.decide(np.array([0.42, 0.53, 0.48, 0.47, 0.43])), -1)
    assert_exact(student.decide(np.array([0.97, 0.003, 0.02, 0.09, 0.12])), 0)


@pytest.mark.points(2)
@pytest.mark.title(
    en="An output exactly at a threshold is neither above nor below it",
    es="Una salida exactamente en un umbral no está ni por encima ni por debajo de él",
)
@pytest.mark.hint(
    en="Both comparisons are strict. Check what your function answers at 0.8 and 0.2, a hair above and a hair below, "
    "and with other thresholds given.",
    es="Las dos comparaciones son estrictas. Revisa qué responde tu función en 0.8 y 0.2, apenas por encima y apenas "
    "por debajo, y con otros umbrales dados.",
)
def test_decide_is_strict_at_the_thresholds(student):
    """At 0.8 and 0.2, the defaults, and at other thresholds the answer is unknown; just past them it is a class."""
    assert_exact(student.decide([0.1, 0.8]), -1)
    assert_exact(student.decide([0.1, 0.8001]), 1)
    assert_exact(student.decide([0.1, 0.15]), -1)
    assert_exact(student.decide([0.9, 0.2]), -1)
    assert_exact(student.decide([0.9, 0.1999]), 0)
    assert_exact(student.decide([0.25, 0.75], 0.25, 0.5), -1)
    assert_exact(student.decide([0.0, 0.5], 0.25, 0.5), -1)
    assert_exact(student.decide([0.0, 0.75, 0.125], 0.25, 0.5), 1)
