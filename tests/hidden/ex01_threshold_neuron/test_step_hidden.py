"""Harder properties of `step`, for the instructor only (notes 000)."""

import numpy as np
import pytest
from hypothesis import example, given, settings

from dlgrade.testing import as_kind, assert_exact, assert_pure, kinds, matrices

pytestmark = pytest.mark.function("step")

MIXED = np.array([[-1.0, -0.5, 0.0], [0.25, 1.0, -8.0]])


@pytest.mark.points(3)
@pytest.mark.title(
    en="Any array-like will do: lists, integers, booleans, float32, views, read-only arrays, plain numbers",
    es="Sirve cualquier cosa parecida a un arreglo: listas, enteros, booleanos, float32, vistas, solo lectura, números",
)
@pytest.mark.hint(
    en="Turn the argument into an array before you compare, without changing it, and give back 0s and 1s.",
    es="Convierte el argumento en un arreglo antes de comparar, sin modificarlo, y devuelve ceros y unos.",
)
@settings(max_examples=20)
@given(z=matrices(), kind=kinds())
@example(z=MIXED, kind="list")
@example(z=MIXED, kind="int")
@example(z=MIXED, kind="float32")
@example(z=MIXED, kind="strided")
@example(z=MIXED, kind="readonly")
@example(z=MIXED, kind="fortran")
@example(z=MIXED.reshape(1, 3, 2), kind="array")
@example(z=MIXED.reshape(3, 2, 1), kind="list")
def test_step_takes_any_array_like(student, z, kind):
    """The step of any legal array-like, of any number of axes, and of a number, is 1 from zero on."""
    given_z = as_kind(z, kind)
    assert_exact(student.step(z=given_z), (np.asarray(given_z) >= 0) * 1)
    assert_exact(student.step(np.ravel(z).tolist()), (np.ravel(z) >= 0) * 1)
    number = float(z.flat[-1])
    assert_exact(student.step(number), int(number >= 0))


@pytest.mark.points(2)
@pytest.mark.title(
    en="The border is exactly 0: -0.0 is 0, the smallest negative number is not, True and False are 1 and 0",
    es="La frontera es exactamente 0: -0.0 es 0, el menor negativo no lo es, True y False son 1 y 0",
)
@pytest.mark.hint(
    en="Compare with 0 itself: no tolerance, no rounding, no sign bit.",
    es="Compara con el propio 0: sin tolerancia, sin redondeo, sin bit de signo.",
)
def test_step_at_the_border(student):
    """The step tells 0, in all its forms, from the numbers next to it, however large or small."""
    assert_exact(student.step(np.array([0.0, -0.0, 1e-300, -5e-324, -1e-12, 1e-12, -1e300, 1e300])),
                 [1, 1, 1, 0, 0, 1, 0, 1])
    assert_exact(student.step([-(2**40), 2**40, 0, -1, 1]), [0, 1, 1, 0, 1])
    assert_exact(student.step([True, False]), [1, 1])
    for number, due in ((0, 1), (0.0, 1), (-0.0, 1), (-1, 0), (-0.75, 0), (-1e-300, 0), (3, 1), (False, 1)):
        assert_exact(student.step(number), due)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="step changes nothing and remembers nothing",
    es="step no modifica nada y no recuerda nada",
)
@pytest.mark.hint(
    en="Build a new array; do not write into z, print, or keep values for the next call.",
    es="Construye un arreglo nuevo; no escribas en z, no imprimas ni guardes valores para la próxima llamada.",
)
def test_step_is_pure(student):
    """The step is a pure function."""
    assert_pure(student.step, (MIXED,), between=(-MIXED,))
    assert_pure(student.step, ([0.5, -0.5, 0.0],), between=([-1.0, 2.0, -3.0],))
    assert_pure(student.step, (-2.0,), between=(2.0,))
