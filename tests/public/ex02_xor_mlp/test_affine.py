"""The weighted sums of a layer, read off one weight at a time."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters

pytestmark = pytest.mark.function("affine")


@pytest.mark.points(2)
@pytest.mark.title(
    en="The matrix product of the notes begins with -14, and the biases are added to every row of it",
    es="El producto matricial de los apuntes empieza con -14, y los sesgos se suman a cada una de sus filas",
)
@pytest.mark.hint(
    en="Row times column: 2·(-2) + 5·(-2) + 2·0. The notes print 14 in their intermediate steps, -14 at the end. The "
    "bias of a unit goes to that unit's column, in every row.",
    es="Fila por columna: 2·(-2) + 5·(-2) + 2·0. Los apuntes imprimen 14 en los pasos intermedios y -14 al final. El "
    "sesgo de una unidad va a la columna de esa unidad, en todas las filas.",
)
def test_affine_product_of_the_notes(student):
    """The 3x3 product of notes 000, without biases and with them."""
    x = np.array([[2.0, 5.0, 2.0], [1.0, 0.0, -2.0], [3.0, 1.0, 1.0]])
    weights = np.array([[-2.0, 1.0, 0.0], [-2.0, 2.0, 1.0], [0.0, 0.0, 3.0]])
    due = np.array([[-14.0, 12.0, 11.0], [-2.0, 1.0, -6.0], [-8.0, 5.0, 4.0]])
    assert_close(student.affine(x, weights, np.zeros(3)), due)
    biases = np.array([100.0, 200.0, 300.0])
    assert_close(student.affine(x, weights, biases), due + biases)


@pytest.mark.points(3)
@pytest.mark.title(
    en="An example that is 1 in one input and 0 in the others reads that input's row of weights, plus the biases",
    es="Un ejemplo que vale 1 en una entrada y 0 en las demás lee la fila de pesos de esa entrada, más los sesgos",
)
@pytest.mark.hint(
    en="W has one row an input and one column a unit, and need not be square. The result has one row an example, also "
    "where there is only one.",
    es="W tiene una fila por entrada y una columna por unidad, y no tiene por qué ser cuadrada. El resultado tiene una "
    "fila por ejemplo, también cuando hay uno solo.",
)
@settings(max_examples=20)
@given(weights=matrices(), bias=st.lists(quarters(), min_size=5, max_size=5), pick=st.integers(0, 3))
@example(weights=np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), bias=[0.5, -1.0, 2.0, 0.0, 0.0], pick=1)
@example(weights=np.array([[1.0, 2.0], [3.0, 4.0]]), bias=[0.5, -1.0, 0.0, 0.0, 0.0], pick=0)
@example(weights=np.array([[3.0]]), bias=[-2.0, 0.0, 0.0, 0.0, 0.0], pick=0)
@example(weights=np.array([[3.0, 4.0]]), bias=[-2.0, 1.0, 0.0, 0.0, 0.0], pick=0)
@example(weights=np.array([[3.0], [4.0]]), bias=[-2.0, 0.0, 0.0, 0.0, 0.0], pick=1)
def test_affine_of_unit_vectors(student, weights, bias, pick):
    """The identity matrix as a batch gives W + b; one of its rows alone, a batch of one, gives that row."""
    n_in, n_out = weights.shape
    b = np.array(bias[:n_out])
    assert_close(student.affine(np.eye(n_in), weights, b), weights + b)
    alone = np.eye(n_in)[[pick % n_in]]
    assert_close(student.affine(alone, weights, b), weights[[pick % n_in]] + b)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Without their bias, the sums of x + y are the sums of x plus those of y, and those of a multiple the multiple",
    es="Sin el sesgo, las sumas de x + y son las de x más las de y, y las de un múltiplo son el múltiplo",
)
@pytest.mark.hint(
    en="x enters as it is: nothing squared, nothing cut off, no activation yet. What do zeros as inputs give?",
    es="x entra tal cual: nada al cuadrado, nada recortado, todavía sin activación. ¿Qué dan unas entradas nulas?",
)
@settings(max_examples=20)
@given(
    x=matrices(rows=(2, 2), columns=(3, 3)), y=matrices(rows=(2, 2), columns=(3, 3)), factor=quarters(),
    weights=matrices(rows=(3, 3), columns=(1, 4)),
)
@example(x=np.array([[1.0, -2.0, 0.5], [0.0, 3.0, 1.0]]), y=np.array([[-4.0, 1.0, 2.0], [1.0, 1.0, -1.0]]), factor=-2.5,
         weights=np.array([[2.0, -1.0], [-3.0, 0.25], [0.5, -4.0]]))
def test_affine_adds_and_scales(student, x, y, factor, weights):
    """affine(x + c·y) - b is affine(x) - b plus c times affine(y) - b, and b is affine of zeros."""
    n_out = weights.shape[1]
    b = np.arange(1.0, n_out + 1)
    shape = (2, n_out)
    of_zeros = numeric(student.affine(np.zeros((2, 3)), weights, b), shape=shape)
    assert_close(of_zeros, np.array([b, b]))
    of_x = numeric(student.affine(x, weights, b), shape=shape)
    of_y = numeric(student.affine(y, weights, b), shape=shape)
    assert_close(student.affine(x + factor * y, weights, b), of_x + factor * (of_y - of_zeros))
