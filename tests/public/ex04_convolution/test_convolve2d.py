"""The convolution of mathematics: it copies its kernel to wherever there is a point, and it multiplies polynomials."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, quarters

pytestmark = pytest.mark.function("convolve2d")


@pytest.mark.points(3)
@pytest.mark.title(
    en="A single bright point is turned into the kernel itself, the right way round",
    es="Un único punto brillante se convierte en el propio kernel, al derecho",
)
@pytest.mark.hint(
    en="A kernel that slides unflipped over one point leaves a mirrored copy of itself behind. What has to happen to the "
    "kernel first, and along how many axes?",
    es="Un kernel que se desliza sin voltear sobre un punto deja una copia espejada de sí mismo. ¿Qué hay que hacerle antes "
    "al kernel, y en cuántos ejes?",
)
@settings(max_examples=20)
@given(kernel=matrices(rows=(1, 4), columns=(1, 4)), brightness=st.sampled_from([1.0, -2.0, 4.0]))
@example(kernel=np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), brightness=1.0)
@example(kernel=np.array([[1.0, 2.0, 3.0]]), brightness=1.0)
@example(kernel=np.array([[1.0], [2.0], [3.0]]), brightness=1.0)
@example(kernel=np.array([[1.0, 2.0], [3.0, 4.0]]), brightness=-2.0)
@example(kernel=np.array([[3.0]]), brightness=4.0)
def test_convolve2d_of_a_point(student, kernel, brightness):
    """With the point in the middle of an image just large enough, the valid part is the kernel (notes 002)."""
    kh, kw = kernel.shape
    image = np.zeros((2 * kh - 1, 2 * kw - 1))
    image[kh - 1, kw - 1] = brightness
    assert_close(student.convolve2d(image, kernel), brightness * kernel)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Along one row it multiplies polynomials: every value is a coefficient of the product",
    es="A lo largo de una fila multiplica polinomios: cada valor es un coeficiente del producto",
)
@pytest.mark.hint(
    en="(1 + 2t + 3t² + 4t³)(5 + 6t): the coefficient of t is 2·5 + 1·6 and that of t³ is 4·5 + 3·6. The indices of each "
    "product add up to the same number: as one grows, the other falls.",
    es="(1 + 2t + 3t² + 4t³)(5 + 6t): el coeficiente de t es 2·5 + 1·6 y el de t³ es 4·5 + 3·6. Los índices de cada "
    "producto suman siempre lo mismo: mientras uno sube, el otro baja.",
)
@settings(max_examples=20)
@given(a=st.lists(quarters(), min_size=3, max_size=6), b=st.lists(quarters(), min_size=1, max_size=3), upright=st.booleans())
@example(a=[1.0, 2.0, 3.0, 4.0], b=[5.0, 6.0], upright=False)
@example(a=[1.0, 2.0, 3.0, 4.0], b=[5.0, 6.0, 8.0], upright=True)
@example(a=[1.0, 2.0, 4.0], b=[5.0, 6.0, 8.0], upright=False)
def test_convolve2d_multiplies_polynomials(student, a, b, upright):
    """The values of one row, or of one column, are the coefficients to which every entry of the kernel contributes."""
    due = np.convolve(a, b)[len(b) - 1:len(a)]  # NumPy's gives all the coefficients of the product
    image, kernel, expected = np.array([a]), np.array([b]), np.array([due])
    if upright:
        image, kernel, expected = image.T, kernel.T, expected.T
    assert_close(student.convolve2d(image, kernel), expected)
