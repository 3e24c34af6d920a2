"""Dense layers of any size, called in any way."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("dense_params")

COUNTS = st.integers(1, 40) | st.integers(1, 4_000_000)


@pytest.mark.points(3)
@pytest.mark.title(
    en="Any dense layer, however large, has exactly a weight a pair and, with bias, one number more an output",
    es="Toda capa densa, por grande que sea, tiene exactamente un peso por par y, con sesgo, un número más por salida",
)
@pytest.mark.hint(
    en="Three million inputs and as many outputs are nine million millions of weights: does the number fit into the type "
    "that you count with, to the last digit? The parameters are called n_in, n_out and bias; bias is true by default.",
    es="Tres millones de entradas y otras tantas salidas son nueve millones de millones de pesos: ¿cabe el número en el tipo "
    "con que cuentas, hasta la última cifra? Los parámetros se llaman n_in, n_out y bias; bias es verdadero por omisión.",
)
@settings(max_examples=20)
@given(n_in=COUNTS, n_out=COUNTS, bias=st.booleans())
@example(n_in=1, n_out=1, bias=True)
@example(n_in=1, n_out=9, bias=False)
@example(n_in=9, n_out=1, bias=True)
@example(n_in=50_000, n_out=50_001, bias=True)
@example(n_in=4097, n_out=4097, bias=True)
@example(n_in=3_000_001, n_out=3_000_001, bias=True)
def test_dense_params_of_any_size(student, n_in, n_out, bias):
    """Weights and biases, by name and by position, with the default and without."""
    weights, biases = n_in * n_out, n_out
    assert_exact(student.dense_params(n_in=n_in, n_out=n_out, bias=bias), weights + biases * bias)
    assert_exact(student.dense_params(n_in, n_out, bias), weights + biases * bias)
    assert_exact(student.dense_params(n_out=n_out, n_in=n_in), weights + biases)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="dense_params prints nothing and remembers nothing", es="dense_params no imprime ni recuerda nada")
@pytest.mark.hint(
    en="Return the count; do not print it, and do not add it to a total kept outside.",
    es="Devuelve la cuenta; no la imprimas ni la sumes a un total guardado afuera.",
)
def test_dense_params_is_pure(student):
    """The second answer is the first, whatever was asked in between."""
    assert_pure(student.dense_params, (5, 3), between=(7, 2))
    assert_pure(student.dense_params, (5, 3, False), between=(5, 3, True))
