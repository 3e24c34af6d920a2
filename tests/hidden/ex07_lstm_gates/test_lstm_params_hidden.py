"""The parameters of an LSTM, counted one array after another."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("lstm_params")


@pytest.mark.points(1)
@pytest.mark.title(
    en="The count is that of the numbers in four matrices (hidden, hidden + n_in) and four biases (hidden,), at any "
    "size",
    es="La cuenta es la de los números de cuatro matrices (hidden, hidden + n_in) y cuatro sesgos (hidden,), de "
    "cualquier tamaño",
)
@pytest.mark.hint(
    en="Write the shapes of W_f, W_i, W_c, W_o, b_f, b_i, b_c, b_o one below the other and add up; one bias a gate, "
    "not two. The parameters are called n_in and hidden.",
    es="Escribe las formas de W_f, W_i, W_c, W_o, b_f, b_i, b_c, b_o una debajo de otra y suma; un sesgo por "
    "compuerta, no dos. Los parámetros se llaman n_in y hidden.",
)
@settings(max_examples=20)
@given(n_in=st.integers(1, 5000), hidden=st.integers(1, 5000))
@example(n_in=1, hidden=1)
@example(n_in=2, hidden=3)
@example(n_in=300, hidden=128)
@example(n_in=100_000, hidden=50_000)
def test_lstm_params_counted(student, n_in, hidden):
    """One row of hidden + n_in weights and a bias for each of 4·hidden neurons, exactly."""
    assert_exact(student.lstm_params(n_in=n_in, hidden=hidden), 4 * hidden * (hidden + n_in + 1))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="lstm_params prints nothing and remembers nothing",
    es="lstm_params no imprime nada ni recuerda nada",
)
@pytest.mark.hint(
    en="A function that is asked for a number returns it.",
    es="Una función a la que se le pide un número lo devuelve.",
)
def test_lstm_params_is_pure(student):
    """Nothing is printed, and the second answer is the first."""
    assert_pure(student.lstm_params, (3, 2), between=(2, 5))
