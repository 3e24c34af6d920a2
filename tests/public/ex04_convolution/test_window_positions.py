"""A box that slides over an image: the notes' image, and what a longer side or a longer step changes."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact

pytestmark = pytest.mark.function("window_positions")


@pytest.mark.points(2)
@pytest.mark.title(
    en="An 800×600 image, an 80×60 box and strides of 40 and 30 give 19 by 19 positions, not the 20 by 15 of the notes",
    es="Una imagen de 800×600, una caja de 80×60 y pasos de 40 y 30 dan 19 por 19 posiciones, no las 20 por 15 de los apuntes",
)
@pytest.mark.hint(
    en="The last box begins at 800 - 80 = 720. How many starts are there from 0 to 720 in steps of 40, both ends counted? And "
    "which stride goes with which side?",
    es="La última caja empieza en 800 - 80 = 720. ¿Cuántos comienzos hay de 0 a 720 de 40 en 40, contando ambos extremos? ¿Y "
    "qué paso va con qué lado?",
)
def test_window_positions_of_the_notes(student):
    """The image of notes 003, whose printed count forgets the box and uses one stride for both sides."""
    assert_exact(student.window_positions(800, 600, 80, 60, 40, 30), (19, 19))
    assert_exact(student.window_positions(800, 600, 80, 60, 80, 60), (10, 10))
    assert_exact(student.window_positions(600, 800, 80, 60, 40, 30), (14, 25))


@pytest.mark.points(2)
@pytest.mark.title(
    en="A box that just fits has one position; every whole stride of room adds one, in each direction on its own",
    es="Una caja que cabe justo tiene una posición; cada paso entero de lugar agrega una, en cada dirección por su lado",
)
@pytest.mark.hint(
    en="Draw it: an image 7 wide, a box 3 wide, steps of 2. A part of a step is no position: the box would stick out. Where "
    "the box is wider than the image there is none at all.",
    es="Dibújalo: una imagen de 7 de ancho, una caja de 3, pasos de 2. Una parte de un paso no da posición: la caja se "
    "saldría. Donde la caja es más ancha que la imagen no hay ninguna.",
)
@settings(max_examples=20)
@given(box=st.tuples(st.integers(1, 9), st.integers(1, 9)), stride=st.tuples(st.integers(1, 9), st.integers(1, 9)),
       further=st.tuples(st.integers(0, 9), st.integers(0, 9)), spare=st.tuples(st.integers(0, 8), st.integers(0, 8)))
@example(box=(3, 5), stride=(2, 4), further=(2, 1), spare=(0, 3))
@example(box=(4, 4), stride=(4, 4), further=(0, 3), spare=(3, 0))
@example(box=(1, 1), stride=(1, 1), further=(0, 0), spare=(0, 0))
@example(box=(1, 2), stride=(9, 1), further=(1, 6), spare=(8, 0))
def test_window_positions_grow_with_every_stride(student, box, stride, further, spare):
    """One position, and one more with every stride by which the image is longer than the box."""
    width, height = (b + s * f + r % s for b, s, f, r in zip(box, stride, further, spare, strict=True))
    assert_exact(student.window_positions(width, height, *box, *stride), (further[0] + 1, further[1] + 1))
