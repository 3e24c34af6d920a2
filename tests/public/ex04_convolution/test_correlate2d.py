"""A kernel slides over an image: the notes' example, one pixel under one weight, and shifted images."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric

pytestmark = pytest.mark.function("correlate2d")


@st.composite
def geometries(draw):
    """((H, W), (kh, kw), stride, padding) where the kernel fits at least once; nothing need be square."""
    padding = draw(st.integers(0, 3))
    shape = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    kernel = tuple(draw(st.integers(1, min(4, side + 2 * padding))) for side in shape)
    return shape, kernel, draw(st.integers(1, 3)), padding


@pytest.mark.points(3)
@pytest.mark.title(
    en="The 7×7 image of the notes under their 3×3 kernel gives their 5×5 result",
    es="La imagen de 7×7 de los apuntes con su kernel de 3×3 da su resultado de 5×5",
)
@pytest.mark.hint(
    en="Each value is the sum of nine products, pixel by weight, of the window whose upper left corner it is. The first is "
    "0 + 1 + 0 + 0 + 0 = 1, for the four corners and the middle of the window.",
    es="Cada valor es la suma de nueve productos, píxel por peso, de la ventana cuya esquina superior izquierda es él. El "
    "primero es 0 + 1 + 0 + 0 + 0 = 1, por las cuatro esquinas y el centro de la ventana.",
)
def test_correlate2d_of_the_notes(student):
    """The worked image of notes 000 and 002, plain, with a stride of 2 and with a frame of one zero."""
    image = np.array([
        [0, 1, 1, 1, 0, 0, 0], [0, 0, 1, 1, 1, 0, 0], [0, 0, 0, 1, 1, 1, 0], [0, 0, 0, 1, 1, 0, 0],
        [0, 0, 1, 1, 0, 0, 0], [0, 1, 1, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0, 0],
    ], dtype=np.float64)
    kernel = np.array([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 0.0, 1.0]])
    due = np.array([[1, 4, 3, 4, 1], [1, 2, 4, 3, 3], [1, 2, 3, 4, 1], [1, 3, 3, 1, 1], [3, 3, 1, 1, 0]])
    assert_close(student.correlate2d(image, kernel), due)
    assert_close(student.correlate2d(image, kernel, 2), due[::2, ::2])
    framed = numeric(student.correlate2d(image, kernel, 1, 1), shape=(7, 7))
    assert_close(framed[1:-1, 1:-1], due)
    assert_close(framed[0], [0, 2, 2, 3, 1, 1, 0])


@pytest.mark.points(4)
@pytest.mark.title(
    en="One pixel and one weight, all else 0: their product stands at the one stop where they meet, if there is one",
    es="Un píxel y un peso, y el resto 0: su producto está en la única parada donde se encuentran, si la hay",
)
@pytest.mark.hint(
    en="Rows and columns each have a size, a kernel side and a last stop of their own: which of your numbers belongs to "
    "which? The weight is used where it stands (no flip), and the frame of zeros lies on all four sides.",
    es="Filas y columnas tienen cada una su tamaño, su lado del kernel y su última parada: ¿cuál de tus números es de cuál? "
    "El peso se usa donde está (sin voltear), y el marco de ceros está en los cuatro lados.",
)
@settings(max_examples=25)
@given(sizes=geometries(), at=st.integers(0, 24), on=st.integers(0, 15), value=st.integers(1, 9), weight=st.integers(-9, -1))
@example(sizes=((4, 5), (2, 3), 1, 0), at=7, on=1, value=1, weight=1)
@example(sizes=((4, 5), (2, 3), 1, 0), at=13, on=1, value=1, weight=1)
@example(sizes=((5, 3), (3, 1), 1, 0), at=5, on=2, value=1, weight=1)
@example(sizes=((5, 5), (2, 3), 2, 0), at=12, on=0, value=2, weight=-3)
@example(sizes=((4, 5), (3, 2), 2, 1), at=0, on=3, value=2, weight=-3)
@example(sizes=((5, 4), (1, 1), 3, 1), at=6, on=0, value=2, weight=-3)
@example(sizes=((2, 1), (4, 3), 1, 1), at=1, on=4, value=2, weight=5)
@example(sizes=((1, 3), (3, 4), 1, 3), at=2, on=7, value=2, weight=5)
@example(sizes=((1, 1), (1, 1), 1, 2), at=0, on=0, value=3, weight=2)
@example(sizes=((1, 1), (1, 1), 2, 0), at=0, on=0, value=3, weight=2)
@example(sizes=((2, 5), (2, 1), 1, 0), at=6, on=1, value=3, weight=2)
def test_correlate2d_of_one_pixel(student, sizes, at, on, value, weight):
    """y_ij = sum_kl p[i·stride + k, j·stride + l]·kernel[k, l] for arrays that are 0 but for one entry (notes 003)."""
    shape, kernel_shape, stride, padding = sizes
    image, kernel = np.zeros(shape), np.zeros(kernel_shape)
    image.flat[at % image.size], kernel.flat[on % kernel.size] = value, weight
    row, column = divmod(at % image.size, shape[1])
    k, el = divmod(on % kernel.size, kernel_shape[1])
    tops = range(0, shape[0] + 2 * padding - kernel_shape[0] + 1, stride)
    lefts = range(0, shape[1] + 2 * padding - kernel_shape[1] + 1, stride)
    due = [[value * weight if (top + k, left + el) == (row + padding, column + padding) else 0 for left in lefts]
           for top in tops]
    assert_close(student.correlate2d(image, kernel, stride, padding), due)


@pytest.mark.points(2)
@pytest.mark.title(
    en="An image moved by whole strides gives the same result, moved by as many stops",
    es="Una imagen corrida en pasos enteros da el mismo resultado, corrido en otras tantas paradas",
)
@pytest.mark.hint(
    en="What a window gives may depend on the pixels under it only, not on where in the image it lies. Does your loop treat "
    "the first or the last window in a special way?",
    es="Lo que da una ventana sólo puede depender de los píxeles que tiene debajo, no de en qué parte de la imagen está. "
    "¿Tu bucle trata de modo especial a la primera ventana o a la última?",
)
@settings(max_examples=20)
@given(image=matrices(rows=(4, 6), columns=(4, 6)), kernel=matrices(rows=(1, 2), columns=(1, 2)), stride=st.integers(1, 2),
       down=st.integers(0, 1), right=st.integers(0, 1))
@example(image=np.arange(20.0).reshape(4, 5) % 7, kernel=np.array([[1.0, -2.0, 0.5], [0.0, 3.0, 1.0]]), stride=1, down=1,
         right=1)
@example(image=np.arange(36.0).reshape(6, 6) % 7, kernel=np.array([[1.0, -2.0], [4.0, 3.0]]), stride=2, down=1, right=0)
@example(image=np.arange(36.0).reshape(6, 6) % 7, kernel=np.array([[1.0, -2.0]]), stride=2, down=0, right=1)
def test_correlate2d_follows_a_shift(student, image, kernel, stride, down, right):
    """Correlation commutes with translation: what is cut off above and on the left is cut off the result (notes 003)."""
    count = [(side - k) // stride + 1 for side, k in zip(image.shape, kernel.shape, strict=True)]
    whole = numeric(student.correlate2d(image, kernel, stride), shape=tuple(count))
    assert_close(student.correlate2d(image[down * stride:, right * stride:], kernel, stride), whole[down:, right:])
