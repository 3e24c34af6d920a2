"""Positions counted one by one, boxes that do not fit among them."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("window_positions")


def places(length, box, stride):
    """How many multiples of the stride leave room for the box."""
    return sum(1 for start in range(length) if start % stride == 0 and start + box <= length)


@pytest.mark.points(3)
@pytest.mark.title(
    en="The positions are those counted one by one; a side on which the box does not fit has 0, the other side its own count",
    es="Las posiciones son las contadas una por una; el lado donde la caja no cabe tiene 0, y el otro su propia cuenta",
)
@pytest.mark.hint(
    en="Take a box far wider than the image, and steps of 1 and of 100: does your formula give a negative number there, or "
    "1? The parameters are width, height, box_width, box_height, stride_x and stride_y.",
    es="Toma una caja mucho más ancha que la imagen, y pasos de 1 y de 100: ¿tu fórmula da ahí un número negativo, o 1? Los "
    "parámetros son width, height, box_width, box_height, stride_x y stride_y.",
)
@settings(max_examples=30)
@given(sides=st.tuples(st.integers(1, 30), st.integers(1, 30)), box=st.tuples(st.integers(1, 20), st.integers(1, 20)),
       stride=st.tuples(st.integers(1, 12), st.integers(1, 12)))
@example(sides=(5, 20), box=(6, 4), stride=(1, 3))
@example(sides=(20, 5), box=(4, 6), stride=(3, 1))
@example(sides=(5, 20), box=(20, 4), stride=(3, 3))
@example(sides=(20, 5), box=(4, 20), stride=(3, 2))
@example(sides=(5, 20), box=(6, 4), stride=(100, 3))
@example(sides=(20, 5), box=(4, 6), stride=(3, 100))
@example(sides=(3, 3), box=(4, 5), stride=(1, 2))
@example(sides=(1, 1), box=(1, 1), stride=(5, 7))
@example(sides=(30, 21), box=(7, 5), stride=(4, 9))
def test_window_positions_counts_the_places(student, sides, box, stride):
    """By position and by name, every start is tried on its own."""
    due = tuple(places(*each) for each in zip(sides, box, stride, strict=True))
    assert_exact(student.window_positions(*sides, *box, *stride), due)
    named = {"width": sides[0], "height": sides[1], "box_width": box[0], "box_height": box[1],
             "stride_x": stride[0], "stride_y": stride[1]}
    assert_exact(student.window_positions(**dict(reversed(named.items()))), due)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="window_positions prints nothing and remembers nothing",
    es="window_positions no imprime nada ni recuerda nada",
)
@pytest.mark.hint(
    en="A count that goes on where the last call stopped, or positions shown on the screen, are side effects.",
    es="Una cuenta que sigue donde terminó la llamada anterior, o posiciones mostradas en la pantalla, son efectos "
    "secundarios.",
)
def test_window_positions_is_pure(student):
    """Nothing is printed, and the second answer is the first, also where the box does not fit."""
    assert_pure(student.window_positions, (800, 600, 80, 60, 40, 30), between=(640, 480, 80, 60, 40, 30))
    assert_pure(student.window_positions, (5, 20, 6, 4, 1, 3), between=(20, 20, 6, 4, 1, 3))
