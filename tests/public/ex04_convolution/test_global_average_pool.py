"""One number a channel: every pixel counts, and all of them alike."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close

pytestmark = pytest.mark.function("global_average_pool")


@pytest.mark.points(3)
@pytest.mark.title(
    en="A channel of one value gives it; one pixel that is v higher raises the answer of its channel alone by v/(H·W)",
    es="Un canal de un solo valor lo da; un píxel que es v mayor sube la respuesta sólo de su canal, en v/(H·W)",
)
@pytest.mark.hint(
    en="The shape is (C,), whatever the height and width are, also where C is 1. Over which two axes is the mean taken, and "
    "by how many pixels do you divide?",
    es="La forma es (C,), sean cuales sean el alto y el ancho, también cuando C es 1. ¿Sobre qué dos ejes se toma la media, y "
    "entre cuántos píxeles divides?",
)
@settings(max_examples=20)
@given(levels=st.lists(st.integers(-9, 9), min_size=1, max_size=4), height=st.integers(1, 4), width=st.integers(1, 5),
       at=st.integers(0, 79), value=st.integers(1, 9))
@example(levels=[3, -1], height=2, width=3, at=7, value=6)
@example(levels=[0, 0, 0], height=4, width=1, at=2, value=1)
@example(levels=[2], height=3, width=3, at=4, value=9)
@example(levels=[2, -5], height=1, width=1, at=1, value=3)
def test_global_average_pool_of_one_pixel(student, levels, height, width, at, value):
    """Constant channels, one pixel of which is changed (notes 003, "GlobalAveragePooling")."""
    x = np.ones((len(levels), height, width)) * np.array(levels, dtype=np.float64)[:, np.newaxis, np.newaxis]
    assert_close(student.global_average_pool(x), levels)
    channel, pixel = divmod(at % x.size, height * width)
    x[channel].flat[pixel] += value
    due = [float(level) for level in levels]
    due[channel] += value / (height * width)
    assert_close(student.global_average_pool(x), due)
