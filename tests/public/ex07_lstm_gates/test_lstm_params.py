"""How the number of parameters of an LSTM grows (notes 004)."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric

pytestmark = pytest.mark.function("lstm_params")


@pytest.mark.points(2)
@pytest.mark.title(
    en="The smallest LSTM has 12 parameters; one input more adds 4·hidden, one unit more 4·(n_in + 2·hidden + 2)",
    es="La LSTM más chica tiene 12 parámetros; una entrada más agrega 4·hidden, una unidad más 4·(n_in + 2·hidden + 2)",
)
@pytest.mark.hint(
    en="One input and one unit: four matrices of shape (1, 2) and four biases. A further input is one more column in "
    "each matrix; a further unit is a row, a column, and a bias in each. Which argument is which?",
    es="Una entrada y una unidad: cuatro matrices de forma (1, 2) y cuatro sesgos. Otra entrada es una columna más en "
    "cada matriz; otra unidad es una fila, una columna y un sesgo en cada una. ¿Cuál argumento es cuál?",
)
@settings(max_examples=20)
@given(n_in=st.integers(1, 300), hidden=st.integers(1, 300))
@example(n_in=1, hidden=1)
@example(n_in=3, hidden=2)
@example(n_in=2, hidden=5)
def test_lstm_params_grow(student, n_in, hidden):
    """The differences from one size to the next, and the smallest cell."""
    here = numeric(student.lstm_params(n_in, hidden), shape=())
    assert_exact(student.lstm_params(n_in + 1, hidden), here + 4 * hidden)
    assert_exact(student.lstm_params(n_in, hidden + 1), here + 4 * (n_in + 2 * hidden + 2))
    assert_exact(student.lstm_params(1, 1), 12)
