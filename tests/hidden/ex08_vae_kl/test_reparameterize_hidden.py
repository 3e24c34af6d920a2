"""Samples of every array-like, from the narrowest to the widest Gaussian, and nothing else touched."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, numeric, quarters

pytestmark = pytest.mark.function("reparameterize")


@st.composite
def alike(draw, *elements):
    """Arrays of one shape, each with its own elements."""
    m, n = draw(st.integers(1, 3)), draw(st.integers(1, 4))
    return tuple(draw(matrices(each, rows=(m, m), columns=(n, n))) for each in elements)


@pytest.mark.points(3)
@pytest.mark.title(
    en="Lists, integers, float32, views and read-only arrays give the same sample, for every legal log-variance",
    es="Listas, enteros, float32, vistas y arreglos de sólo lectura dan la misma muestra, con toda log-varianza legal",
)
@pytest.mark.hint(
    en="Make float64 arrays of all three before you compute. A log_var of -20 or 20 is legal: nothing is clipped, and "
    "nothing is added. The parameters are called mu, log_var and eps.",
    es="Convierte los tres en arreglos float64 antes de calcular. Un log_var de -20 o de 20 es legal: no se recorta ni se "
    "agrega nada. Los parámetros se llaman mu, log_var y eps.",
)
@settings(max_examples=20)
@given(arrays=alike(quarters(), quarters(-20, 20), quarters(-3, 3)), in_kinds=st.tuples(kinds(), kinds(), kinds()))
@example(arrays=(np.array([[1.0, 2.0, 3.0]]), np.array([[1.0, -3.0, 5.0]]), np.array([[1.0, -1.0, 2.0]])),
         in_kinds=("int", "int", "int"))
@example(arrays=(np.array([[1.0, 2.0], [0.0, 3.0], [1.0, 1.0]]), np.array([[1.0, -3.0], [5.0, 0.5], [0.0, 1.0]]),
                 np.array([[0.5, -1.0], [2.0, 0.25], [1.0, 3.0]])), in_kinds=("list", "list", "list"))
@example(arrays=(np.array([[1.0], [2.0]]), np.array([[1.0], [-3.0]]), np.array([[0.5], [-1.0]])),
         in_kinds=("int", "array", "array"))
@example(arrays=(np.array([[1.0, 0.0]]), np.array([[1.0, -3.0]]), np.array([[0.5, -1.0]])),
         in_kinds=("readonly", "readonly", "readonly"))
@example(arrays=(np.array([[0.0, 1.0]]), np.array([[20.0, -20.0]]), np.array([[3.0, -3.0]])),
         in_kinds=("array", "strided", "fortran"))
@example(arrays=(np.array([[0.0]]), np.array([[-20.0]]), np.array([[8.0]])), in_kinds=("array", "array", "array"))
@example(arrays=(np.array([[-1096.75]]), np.array([[14.0]]), np.array([[1.0]])), in_kinds=("array", "array", "array"))
def test_reparameterize_of_any_array_like(student, arrays, in_kinds):
    """Every legal array-like gives the values of its float64 copy."""
    mu, log_var, eps = map(as_kind, arrays, in_kinds)
    exact = [np.asarray(part, dtype=np.float64) for part in (mu, log_var, eps)]
    step = np.exp(exact[1] / 2) * exact[2]
    # It may be computed in float32, good to about 1e-7 of the larger of the two terms.
    scale = float((np.abs(exact[0]) + np.abs(step)).max())
    loose = {"rtol": 1e-4, "atol": 1e-8 + 1e-5 * scale} if "float32" in in_kinds else {}
    assert_close(student.reparameterize(mu=mu, log_var=log_var, eps=eps), exact[0] + step, **loose)


@pytest.mark.points(2)
@pytest.mark.title(
    en="A variance k² times as large moves the sample k times as far from its mean",
    es="Una varianza k² veces mayor aleja la muestra de su media k veces más",
)
@pytest.mark.hint(
    en="Adding 2·log k to log_var multiplies σ by k, wherever log_var is, below 0 or above. Is the logarithm undone by "
    "the exponential, and by nothing else?",
    es="Sumar 2·log k a log_var multiplica σ por k, esté donde esté log_var, bajo 0 o sobre 0. ¿El logaritmo lo deshace "
    "la exponencial, y nada más que ella?",
)
@settings(max_examples=15)
@given(arrays=alike(quarters(-8, 8), quarters(-14, 14), quarters(-3, 3)), k=st.sampled_from([0.25, 3.0, 10.0]))
@example(arrays=(np.array([[0.0, 0.0]]), np.array([[-14.0, 14.0]]), np.array([[3.0, 3.0]])), k=10.0)
@example(arrays=(np.array([[1.0, 0.0]]), np.array([[0.0, -3.0]]), np.array([[1.0, 1.0]])), k=0.25)
@example(arrays=(np.array([[0.0]]), np.array([[-14.0]]), np.array([[3.0]])), k=10.0)
def test_reparameterize_of_scaled_variances(student, arrays, k):
    """z(log_var + 2 log k) - mu = k·(z(log_var) - mu)."""
    mu, log_var, eps = arrays
    near = numeric(student.reparameterize(mu, log_var, eps), shape=mu.shape)
    far = numeric(student.reparameterize(mu, log_var + 2 * math.log(k), eps), shape=mu.shape)
    # Each z may have been rounded to a millionth of its own size.
    slack = 1e-8 + 1e-6 * float((np.abs(far) + k * np.abs(near)).max())
    assert_close(far - mu, k * (near - mu), atol=slack)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="reparameterize leaves its arguments alone, draws nothing and remembers nothing",
    es="reparameterize no toca sus argumentos, no sortea nada ni recuerda nada",
)
@pytest.mark.hint(
    en="The noise is given: the same call has the same answer. mu += ... writes into the caller's array.",
    es="El ruido viene dado: la misma llamada tiene la misma respuesta. mu += ... escribe en el arreglo de quien llama.",
)
def test_reparameterize_is_pure(student):
    """The arguments are unchanged, nothing is printed or drawn, and the second answer is the first."""
    mu, log_var = np.array([[1.0, 2.0], [0.0, -1.0]]), np.array([[0.5, -3.0], [0.0, 2.0]])
    eps = np.array([[1.0, 0.5], [-2.0, 0.0]])
    assert_pure(student.reparameterize, (mu, log_var, eps), between=(mu + 1, log_var * 2, eps[::-1]))
    assert_pure(student.reparameterize, ([[1.0]], [[2.0]], [[0.5]]), between=([[2.0]], [[1.0]], [[3.0]]))
