"""What softmax is: weights normalised, blind to a shift, along one axis."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters

pytestmark = pytest.mark.function("softmax")

WEIGHTS = st.integers(1, 20).map(float)


@st.composite
def arrays_with_axis(draw):
    """An array of one to three dimensions and one of its axes, named either way."""
    shape = draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))
    size = int(np.prod(shape))
    values = draw(st.lists(quarters(), min_size=size, max_size=size))
    return np.array(values).reshape(shape), draw(st.integers(-len(shape), len(shape) - 1))


@pytest.mark.points(4)
@pytest.mark.title(
    en="Softmax undoes the logarithm: logits log w give the weights w divided by their sum",
    es="Softmax deshace el logaritmo: los logits log w dan los pesos w divididos por su suma",
)
@pytest.mark.hint(
    en="The exponential of log w is w itself, so the answer can be worked out by hand: log 1, log 2, log 5 give 1/8, "
    "2/8, 5/8. Compare with the formula of the docstring, for one vector and for each row of a matrix.",
    es="La exponencial de log w es el propio w, así que la respuesta sale a mano: log 1, log 2, log 5 dan 1/8, 2/8, "
    "5/8. Compara con la fórmula del docstring, para un vector y para cada fila de una matriz.",
)
@settings(max_examples=20)
@given(w=matrices(WEIGHTS))
@example(w=np.array([[1.0, 2.0, 5.0]]))
@example(w=np.array([[3.0], [1.0]]))
@example(w=np.array([[1.0, 3.0], [7.0, 1.0]]))
def test_softmax_undoes_the_logarithm(student, w):
    """Softmax of log w is w over its sum, for a vector and for every row of a batch (notes 002, 003)."""
    assert_close(student.softmax(np.log(w)), w / w.sum(axis=1, keepdims=True))
    assert_close(student.softmax(np.log(w[0])), w[0] / w[0].sum())


@pytest.mark.points(4)
@pytest.mark.title(
    en="Adding a number of its own to every row changes nothing, however large the numbers",
    es="Sumar a cada fila un número propio no cambia nada, por grandes que sean los números",
)
@pytest.mark.hint(
    en="exp(z + c) = exp(c)·exp(z): the factor cancels, so each row may be shifted to where exp neither overflows nor "
    "vanishes. Which shift is safe for a row, and does another row have a say in it?",
    es="exp(z + c) = exp(c)·exp(z): el factor se cancela, así que cada fila puede desplazarse a donde exp no se "
    "desborde ni se anule. ¿Qué desplazamiento es seguro para una fila, y tiene otra fila algo que decir en eso?",
)
@settings(max_examples=20)
@given(z=matrices(quarters(-2, 2), rows=(2, 2)), c=st.tuples(quarters(-20000, 20000), quarters(-20000, 20000)))
@example(z=np.array([[0.0, 1.0], [0.0, 1.0]]), c=(10000.0, -10000.0))
@example(z=np.array([[0.0, 1.0], [0.0, 1.0]]), c=(-10000.0, -10000.0))
@example(z=np.array([[0.0, 1.0], [0.0, 1.0]]), c=(10000.0, 10000.0))
@example(z=np.array([[0.0, 1.0], [0.0, 1.0]]), c=(1e6, 0.0))
@example(z=np.array([[0.0, 1.0], [0.0, 1.0]]), c=(-1e6, 0.0))
def test_softmax_shift_of_each_row(student, z, c):
    """Softmax is invariant to a shift of the logits of each row (notes 002)."""
    plain = numeric(student.softmax(z), shape=z.shape)
    assert_close(student.softmax(z + np.array(c)[:, np.newaxis]), plain)


@pytest.mark.points(4)
@pytest.mark.title(
    en="Softmax sums to one along the axis asked for, and that axis may lie anywhere",
    es="Softmax suma uno a lo largo del eje pedido, y ese eje puede estar en cualquier lugar",
)
@pytest.mark.hint(
    en="Maximum and sum run along `axis` only, and must keep that dimension (with length 1) to line up with z again. "
    "Try an array of three dimensions and each of its axes, the negative names too; without a name it is the last.",
    es="El máximo y la suma recorren sólo `axis`, y deben conservar esa dimensión (con largo 1) para volver a "
    "alinearse con z. Prueba con un arreglo de tres dimensiones y cada uno de sus ejes, también con nombre negativo; "
    "sin nombre, el último.",
)
@settings(max_examples=20)
@given(case=arrays_with_axis())
@example(case=(np.array([[0.0, 1.0], [0.0, 3.0]]), 0))
@example(case=(np.array([[0.0, 1.0, 2.0], [0.0, 3.0, 1.0]]), -2))
@example(case=(np.array([[[0.0, 1.0, 4.0], [2.0, 0.0, 1.0]], [[1.0, 5.0, 0.0], [0.0, 1.0, 3.0]]]), 1))
@example(case=(np.array([[[0.0, 1.0, 4.0], [2.0, 0.0, 1.0]], [[1.0, 5.0, 0.0], [0.0, 1.0, 3.0]]]), 0))
@example(case=(np.array([[[0.0, 1.0, 4.0], [2.0, 0.0, 1.0]], [[1.0, 5.0, 0.0], [0.0, 1.0, 3.0]]]), -1))
@example(case=(np.array([0.0, 1.0, 3.0]), 0))
def test_softmax_along_any_axis(student, case):
    """Moving the axis to the end and back is the same as naming it, and the values add up to one along it."""
    z, axis = case
    along = numeric(student.softmax(z, axis), shape=z.shape)
    assert_close(along.sum(axis=axis), np.ones(np.delete(z.shape, axis)))
    at_the_end = np.moveaxis(z, axis, -1)
    assert_close(np.moveaxis(along, axis, -1), numeric(student.softmax(at_the_end), shape=at_the_end.shape))
