"""The range of any array-likes, side by side in one list."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, unpack

pytestmark = pytest.mark.function("calibrate")

SHAPES = st.sampled_from([(6,), (2, 3), (1, 6), (6, 1), (3, 1, 2)])


@pytest.mark.points(3)
@pytest.mark.title(
    en="Lists, integers, float32 and views, of one to three dimensions, are calibrated together",
    es="Listas, enteros, float32 y vistas, de una a tres dimensiones, se calibran juntos",
)
@pytest.mark.hint(
    en="A nested list has to become an array before its smallest value can be asked for. Values of any magnitude count, the "
    "largest may be tiny or negative. The parameter is called batches.",
    es="Una lista anidada tiene que volverse un arreglo antes de poder pedirle su menor valor. Cuentan valores de cualquier "
    "magnitud; el mayor puede ser diminuto o negativo. El parámetro se llama batches.",
)
@settings(max_examples=20)
@given(
    values=st.lists(st.lists(st.integers(-1000, 1000), min_size=6, max_size=6), min_size=1, max_size=4),
    known_as=st.lists(kinds(), min_size=4, max_size=4), shapes=st.lists(SHAPES, min_size=4, max_size=4),
    shift=st.sampled_from([0, 2000, -2000]), scale=st.sampled_from([1.0, 1.0, 0.125, 1e30, 1e-30]),
)
@example(values=[[1, 5, -3, 2, 0, 4]], known_as=["list"] * 4, shapes=[(2, 3)] * 4, shift=0, scale=1.0)
@example(values=[[1, 5, -3, 2, 0, 4], [9, 8, 7, 6, 5, 5]], known_as=["list", "int", "list", "int"],
         shapes=[(2, 3), (3, 1, 2), (6,), (6,)], shift=0, scale=1.0)
@example(values=[[1, 5, -3, 2, 0, 4], [7, 8, 7, 6, 5, -5]], known_as=["readonly", "strided", "list", "int"],
         shapes=[(6,), (1, 6), (6,), (6,)], shift=-2000, scale=1e30)
@example(values=[[1, 5, -3, 2, 0, 4], [7, 8, 7, 6, 5, -5]], known_as=["float32", "fortran", "list", "int"],
         shapes=[(6, 1), (2, 3), (6,), (6,)], shift=2000, scale=1e-30)
def test_calibrate_of_any_array_likes(student, values, known_as, shapes, shift, scale):
    """The range runs from the smallest to the largest value of all the arrays."""
    batches = []
    for row, kind, shape in zip(values, known_as, shapes, strict=False):
        # Integers of 1e30 fit into no type, and of 1e-30 are all 0.
        unit = 1.0 if kind == "int" and scale not in (1.0, 0.125) else scale
        batches.append(as_kind((np.array(row, dtype=np.float64) + shift).reshape(shape) * unit, kind))
    everything = np.concatenate([np.asarray(batch, dtype=np.float64).ravel() for batch in batches])
    low, high = unpack(student.calibrate(batches=batches), 2)
    # The ends are values that were given, not computed: nothing but the precision of float32 is lost.
    assert_close(low, everything.min(), atol=0.0)
    assert_close(high, everything.max(), atol=0.0)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="calibrate leaves the arrays alone and remembers nothing",
                   es="calibrate no toca los arreglos ni recuerda nada")
@pytest.mark.hint(
    en="The range of an earlier list is not that of this one; and sorting an array in place changes the caller's.",
    es="El rango de una lista anterior no es el de ésta; y ordenar un arreglo en el lugar cambia el de quien llama.",
)
def test_calibrate_is_pure(student):
    """The arrays are unchanged, nothing is printed, and the second answer is the first."""
    batches = [np.array([[3.0, -1.0], [0.5, 2.0]]), np.array([4.0, -2.0, 1.0])]
    assert_pure(student.calibrate, (batches,), between=([np.array([-100.0, 100.0])],))
    assert_pure(student.calibrate, ([[3.0, 1.0], [[2.0], [5.0]]],), between=([[-7.0, 9.0]],))
