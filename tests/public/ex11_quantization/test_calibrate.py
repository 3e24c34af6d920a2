"""The range of a few arrays: what bounds them all, however they are cut."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, require, unpack

pytestmark = pytest.mark.function("calibrate")

SHIFTS = st.sampled_from([0.0, 20.0, -20.0])


def ends_of(answer):
    """The two ends that came back, as floats."""
    return tuple(numeric(end, shape=()).astype(np.float64) for end in unpack(answer, 2))


@pytest.mark.points(3)
@pytest.mark.title(
    en="Every value of every array lies in the range, and both its ends are values that were seen",
    es="Todo valor de todo arreglo está en el rango, y sus dos extremos son valores que se vieron",
)
@pytest.mark.hint(
    en="If you begin with a number of your own, such as 0, and all the values lie on one side of it, it stays. The arrays "
    "differ in shape, so they cannot be stacked; the extremes may be anywhere in any of them.",
    es="Si empiezas con un número tuyo, como 0, y todos los valores están de un lado, se queda ahí. Los arreglos difieren en "
    "forma, así que no se pueden apilar; los extremos pueden estar en cualquier parte de cualquiera de ellos.",
)
@settings(max_examples=12)
@given(arrays=st.lists(matrices(), min_size=1, max_size=4), shift=SHIFTS)
@example(arrays=[np.array([[3.0]])], shift=0.0)
@example(arrays=[np.array([[1.0, -2.0], [5.0, 0.0]]), np.array([[2.0, 7.0, -6.0]]), np.array([[0.5]])], shift=0.0)
@example(arrays=[np.array([[1.0, 2.0]]), np.array([[3.0], [2.0]])], shift=20.0)
@example(arrays=[np.array([[1.0, 2.0]]), np.array([[3.0], [2.0]])], shift=-20.0)
@example(arrays=[np.array([[-9.0, 2.0, 9.0]]), np.array([[0.0, 1.0]])], shift=0.0)
def test_calibrate_bounds_what_was_seen(student, arrays, shift):
    """Nothing lies outside [low, high], and both are among the values, also where all are positive or negative (notes 003)."""
    values = np.concatenate([array.ravel() for array in arrays]) + shift
    low, high = ends_of(student.calibrate([array + shift for array in arrays]))
    require((values >= low - 1e-6).all(), en=f"{values.min()} lies below the range.",
            es=f"{values.min()} queda por debajo del rango.")
    require((values <= high + 1e-6).all(), en=f"{values.max()} lies above the range.",
            es=f"{values.max()} queda por encima del rango.")
    for end in (low, high):
        require((abs(values - end) <= 1e-6).any(), en=f"The end {end} is none of the values.",
                es=f"El extremo {end} no es ninguno de los valores.")


@pytest.mark.points(2)
@pytest.mark.title(
    en="Neither the order of the arrays nor the way the values are cut into them matters",
    es="No importa el orden de los arreglos ni cómo se repartan en ellos los valores",
)
@pytest.mark.hint(
    en="An average of the ranges, or one that forgets as it goes, depends on how the data were dealt out. The smallest and "
    "largest of all do not.",
    es="Un promedio de los rangos, o uno que olvida sobre la marcha, depende de cómo se repartieron los datos. El menor y el "
    "mayor de todos, no.",
)
@settings(max_examples=10)
@given(arrays=st.lists(matrices(), min_size=1, max_size=4), shift=SHIFTS)
@example(arrays=[np.array([[0.0, 1.0]]), np.array([[-4.0, 8.0], [2.0, 3.0]])], shift=0.0)
@example(arrays=[np.array([[0.0, 1.0]]), np.array([[2.0]]), np.array([[-3.0]])], shift=0.0)
@example(arrays=[np.array([[3.0]]), np.array([[1.0]])], shift=0.0)
def test_calibrate_ignores_order_and_cuts(student, arrays, shift):
    """Backwards, as one array, and value by value the range is the same."""
    shifted = [array + shift for array in arrays]
    whole = np.concatenate([array.ravel() for array in shifted])
    low, high = ends_of(student.calibrate(shifted))
    for other in (shifted[::-1], [whole], [whole[i:i + 1] for i in range(len(whole))]):
        assert_close(ends_of(student.calibrate(other)), (low, high))
