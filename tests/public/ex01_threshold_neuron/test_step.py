"""Properties of `step` (notes 000)."""

import numpy as np
import pytest
from hypothesis import example, given, settings

from dlgrade.testing import assert_exact, matrices, numeric, vectors

pytestmark = pytest.mark.function("step")


@pytest.mark.points(4)
@pytest.mark.title(
    en="A negative number gives 0, any other gives 1: exactly 0 fires",
    es="Un número negativo da 0 y cualquier otro da 1: el 0 exacto dispara",
)
@pytest.mark.hint(
    en="Look at z = 0: the notes disagree about it, this course does not. Look at fractions between -1 and 1 too.",
    es="Fíjate en z = 0: los apuntes no se ponen de acuerdo, este curso sí. Mira también las fracciones entre -1 y 1.",
)
@settings(max_examples=25)
@given(z=vectors())
@example(z=np.array([0.0]))
@example(z=np.array([-1.0, -0.25, 0.0, 0.25, 1.0]))
@example(z=np.array([3.5, -0.5]))
def test_step_fires_from_zero_on(student, z):
    """The step is 0 below zero and 1 from zero on (notes 000)."""
    assert_exact(student.step(z), np.where(z < 0, 0, 1))


@pytest.mark.points(2)
@pytest.mark.title(
    en="The result has the shape of z: a number gives a number, a matrix a matrix",
    es="El resultado tiene la forma de z: un número da un número y una matriz da una matriz",
)
@pytest.mark.hint(
    en="Try a plain number, a single row (1, n), a single column (n, 1) and a list of lists.",
    es="Prueba con un número suelto, una sola fila (1, n), una sola columna (n, 1) y una lista de listas.",
)
@settings(max_examples=15)
@given(z=matrices())
@example(z=np.array([[1.0, -2.0, 0.0]]))
@example(z=np.array([[1.0], [-2.0]]))
@example(z=np.array([[-1.0]]))
def test_step_keeps_the_shape(student, z):
    """The result of the step has the shape of its argument, and is a scalar for a scalar."""
    numeric(student.step(z), shape=z.shape)
    numeric(student.step(z.tolist()), shape=z.shape)
    numeric(student.step(float(z[0, 0])), shape=())
