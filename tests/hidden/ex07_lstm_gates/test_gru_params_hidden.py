"""The parameters of a GRU, counted one array after another."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("gru_params")


@pytest.mark.points(1)
@pytest.mark.title(
    en="The count is that of the numbers in three matrices (hidden, hidden + n_in), at any size",
    es="La cuenta es la de los números de tres matrices (hidden, hidden + n_in), de cualquier tamaño",
)
@pytest.mark.hint(
    en="W_z, W_r and W, and nothing else: the GRU of these notes has no biases. The parameters are called n_in and "
    "hidden.",
    es="W_z, W_r y W, y nada más: la GRU de estos apuntes no tiene sesgos. Los parámetros se llaman n_in y hidden.",
)
@settings(max_examples=20)
@given(n_in=st.integers(1, 5000), hidden=st.integers(1, 5000))
@example(n_in=1, hidden=1)
@example(n_in=2, hidden=3)
@example(n_in=300, hidden=128)
@example(n_in=100_000, hidden=50_000)
def test_gru_params_counted(student, n_in, hidden):
    """One row of hidden + n_in weights for each of 3·hidden neurons, exactly."""
    assert_exact(student.gru_params(n_in=n_in, hidden=hidden), 3 * (hidden**2 + hidden * n_in))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="gru_params prints nothing and remembers nothing",
    es="gru_params no imprime nada ni recuerda nada",
)
@pytest.mark.hint(
    en="A function that is asked for a number returns it.",
    es="Una función a la que se le pide un número lo devuelve.",
)
def test_gru_params_is_pure(student):
    """Nothing is printed, and the second answer is the first."""
    assert_pure(student.gru_params, (3, 2), between=(2, 5))
