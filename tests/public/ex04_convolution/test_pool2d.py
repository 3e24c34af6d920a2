"""Pooling: blocks of one value, a worked image, and what turning the signs round does."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, require

pytestmark = pytest.mark.function("pool2d")

MODES = ("max", "min", "average")


@pytest.mark.points(3)
@pytest.mark.title(
    en="An image made of blocks of one value each is pooled to these values, in every mode; what sticks out is dropped",
    es="Una imagen hecha de bloques de un mismo valor se reduce a esos valores, en todo modo; lo que sobra se descarta",
)
@pytest.mark.hint(
    en="Without a stride the windows lie side by side: the stride is the size. Where the last rows or columns do not fill a "
    "window there is none, neither a smaller one nor one with zeros. Channels, where there are any, do not mix.",
    es="Sin stride las ventanas van una al lado de la otra: el paso es el tamaño. Donde las últimas filas o columnas no llenan "
    "una ventana no hay ventana, ni más chica ni con ceros. Los canales, si los hay, no se mezclan.",
)
@settings(max_examples=25)
@given(values=matrices(rows=(1, 3), columns=(1, 3)), size=st.integers(1, 4), below=st.integers(0, 3), beside=st.integers(0, 3),
       mode=st.sampled_from(MODES), channels=st.integers(0, 2))
@example(values=np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), size=2, below=0, beside=0, mode="max", channels=0)
@example(values=np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), size=2, below=1, beside=0, mode="max", channels=2)
@example(values=np.array([[1.0, 2.0], [4.0, 5.0], [7.0, 6.0]]), size=3, below=0, beside=2, mode="average", channels=0)
@example(values=np.array([[1.0, 2.0], [4.0, 5.0], [7.0, 6.0]]), size=3, below=2, beside=1, mode="min", channels=1)
@example(values=np.array([[-1.0, -2.0], [-4.0, -5.0]]), size=2, below=1, beside=1, mode="max", channels=0)
@example(values=np.array([[-3.0]]), size=1, below=0, beside=0, mode="min", channels=0)
@example(values=np.array([[-3.0]]), size=4, below=3, beside=3, mode="average", channels=1)
def test_pool2d_of_blocks(student, values, size, below, beside, mode, channels):
    """Windows side by side, each within one block; the rest below and beside the blocks is ignored (notes 002, 003)."""
    image = np.kron(values, np.ones((size, size)))
    image = np.pad(image, ((0, below % size), (0, beside % size)), constant_values=-99.0 if mode == "min" else 99.0)
    x, due = (np.array([each - 10 * c for c in range(channels)]) if channels else each for each in (image, values))
    assert_close(student.pool2d(x, size, mode=mode), due)
    assert_close(student.pool2d(x, size, size, mode), due)
    if mode == "max":
        assert_close(student.pool2d(x, size), due)


@pytest.mark.points(3)
@pytest.mark.title(
    en="The image of the statement is pooled in all three modes as worked out there, side by side and overlapping",
    es="La imagen del enunciado se reduce en los tres modos como está resuelto allí, sin superponer y superponiendo",
)
@pytest.mark.hint(
    en="A window of 2×2 has four values: their maximum, their minimum, a quarter of their sum. With stride 1 windows overlap, "
    "with stride 3 there are gaps between them.",
    es="Una ventana de 2×2 tiene cuatro valores: su máximo, su mínimo, un cuarto de su suma. Con paso 1 las ventanas se "
    "superponen, con paso 3 quedan huecos entre ellas.",
)
def test_pool2d_of_the_statement(student):
    """The worked image, with windows side by side, with overlap, with gaps, and as one channel of two."""
    x = np.array([[1.0, 3.0, -2.0, 0.0], [5.0, -1.0, 4.0, 2.0], [0.0, -6.0, -3.0, -5.0], [-4.0, -2.0, -1.0, -7.0]])
    due = {"max": [[5, 4], [0, -1]], "min": [[-1, -2], [-6, -7]], "average": [[2, 1], [-3, -4]]}
    for mode in MODES:
        assert_close(student.pool2d(x, 2, mode=mode), due[mode])
        assert_close(student.pool2d(np.array([x, -x]), 2, mode=mode)[:1], [due[mode]])
    assert_close(student.pool2d(x, 2), due["max"])
    assert_close(student.pool2d(x, 2, 1), [[5, 4, 4], [5, 4, 4], [0, -1, -1]])
    assert_close(student.pool2d(x, 3, 1, "average"), [[1 / 9, -8 / 9], [-8 / 9, -19 / 9]])
    assert_close(student.pool2d(x, 1, 3, "min"), [[1, 0], [-4, -7]])


@pytest.mark.points(3)
@pytest.mark.title(
    en="The minimum is minus the maximum of the opposite image, and the average lies between the two",
    es="El mínimo es menos el máximo de la imagen opuesta, y el promedio está entre los dos",
)
@pytest.mark.hint(
    en="What does the maximum of four negative numbers look like, and what the minimum of four positive ones? A 0 that no "
    "window holds must not win: with which value does your search begin?",
    es="¿Cómo es el máximo de cuatro números negativos, y el mínimo de cuatro positivos? No puede ganar un 0 que ninguna "
    "ventana contiene: ¿con qué valor empieza tu búsqueda?",
)
@settings(max_examples=20)
@given(x=matrices(rows=(2, 5), columns=(2, 5)), size=st.integers(1, 2), stride=st.integers(1, 3),
       offset=st.sampled_from([0.0, 10.0, -10.0]))
@example(x=np.array([[1.0, 3.0, 2.0], [0.0, 5.0, 4.0]]), size=2, stride=1, offset=-10.0)
@example(x=np.array([[1.0, 3.0, 2.0], [0.0, 5.0, 4.0]]), size=2, stride=1, offset=10.0)
@example(x=np.array([[1.0, 3.0, 2.0, 7.0], [0.0, 5.0, 4.0, 1.0]]), size=2, stride=2, offset=-10.0)
def test_pool2d_mirrors_the_extremes(student, x, size, stride, offset):
    """min(x) = -max(-x), min <= average <= max, and an offset of all pixels is an offset of the result."""
    shape = tuple((side - size) // stride + 1 for side in x.shape)
    low, high, mean = (numeric(student.pool2d(x, size, stride, mode), shape=shape) for mode in ("min", "max", "average"))
    assert_close(student.pool2d(-x, size, stride, "max"), -low)
    require((low <= mean + 1e-9).all() and (mean <= high + 1e-9).all(),
            "The average of a window lies between its minimum and its maximum.",
            "El promedio de una ventana está entre su mínimo y su máximo.")
    for mode, plain in (("min", low), ("max", high), ("average", mean)):
        assert_close(student.pool2d(x + offset, size, stride, mode), plain + offset)
