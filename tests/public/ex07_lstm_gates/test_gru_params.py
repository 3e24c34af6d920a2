"""How the number of parameters of a GRU grows (notes 002)."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric

pytestmark = pytest.mark.function("gru_params")


@pytest.mark.points(2)
@pytest.mark.title(
    en="The smallest GRU has 6 parameters; one input more adds 3·hidden, and twice of both is four times as many",
    es="La GRU más chica tiene 6 parámetros; una entrada más agrega 3·hidden, y el doble de ambas cosas es el "
    "cuádruple",
)
@pytest.mark.hint(
    en="One input and one unit: three matrices of shape (1, 2), and no biases in this GRU. A further input is one "
    "more column in each matrix. Without biases, doubling rows and columns quadruples everything. Which argument is "
    "which?",
    es="Una entrada y una unidad: tres matrices de forma (1, 2), y esta GRU no tiene sesgos. Otra entrada es una "
    "columna más en cada matriz. Sin sesgos, duplicar filas y columnas cuadruplica todo. ¿Cuál argumento es cuál?",
)
@settings(max_examples=20)
@given(n_in=st.integers(1, 300), hidden=st.integers(1, 300))
@example(n_in=1, hidden=1)
@example(n_in=3, hidden=2)
@example(n_in=2, hidden=5)
def test_gru_params_grow(student, n_in, hidden):
    """The difference that one input makes, the scaling law, and the smallest cell."""
    here = numeric(student.gru_params(n_in, hidden), shape=())
    assert_exact(student.gru_params(n_in + 1, hidden), here + 3 * hidden)
    assert_exact(student.gru_params(2 * n_in, 2 * hidden), 4 * here)
    assert_exact(student.gru_params(1, 1), 6)
