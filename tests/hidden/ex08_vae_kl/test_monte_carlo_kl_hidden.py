"""The estimate against an oracle, on any array-like, and where densities are too small for a float."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, quarters

pytestmark = pytest.mark.function("monte_carlo_kl")


@st.composite
def samples(draw, batch=(1, 3), dims=(1, 3)):
    """mu and log_var (batch, d), and eps (S, batch, d), multiples of 1/4."""
    size, m, n = draw(st.integers(1, 4)), draw(st.integers(*batch)), draw(st.integers(*dims))
    mu, log_var = (draw(matrices(each, rows=(m, m), columns=(n, n))) for each in (quarters(), quarters(-5, 5)))
    eps = draw(matrices(quarters(-3, 3), rows=(size * m, size * m), columns=(n, n)))
    return mu, log_var, eps.reshape(size, m, n)


def oracle(mu, log_var, eps):
    """The estimate, and the largest term that went into it."""
    z = mu + np.exp(log_var / 2) * eps
    log_q = -(math.log(2 * math.pi) + log_var + eps**2) / 2
    log_p = -(math.log(2 * math.pi) + z**2) / 2
    largest = max(1.0, float(np.abs(log_p).max()), float((mu**2 / np.exp(log_var)).max()))
    return (log_q - log_p).sum(axis=2).mean(axis=0), largest


ROWS = np.array([[1.0, -2.0], [0.0, 3.0], [2.0, 1.0]])
NOISE = np.array([[[1.0, 0.0], [2.0, -1.0], [0.0, 3.0]], [[-2.0, 1.0], [1.0, 1.0], [-1.0, 0.0]]])


@pytest.mark.points(5)
@pytest.mark.title(
    en="The estimate from any samples, of any legal array-likes, is the mean of log q(z) - log p(z)",
    es="La estimación con cualesquiera muestras, de cualquier arreglo legal, es la media de log q(z) - log p(z)",
)
@pytest.mark.hint(
    en="The logarithms of the densities are summed over d and the samples are averaged, with any S, batch and d, one "
    "included. The noise need not have mean 0 or variance 1. The parameters are called mu, log_var and eps.",
    es="Los logaritmos de las densidades se suman sobre d y las muestras se promedian, con cualquier S, lote y d, incluso "
    "uno. El ruido no tiene por qué tener media 0 ni varianza 1. Los parámetros se llaman mu, log_var y eps.",
)
@settings(max_examples=20)
@given(sample=samples(), in_kinds=st.tuples(kinds(), kinds(), kinds()))
@example(sample=(ROWS, ROWS[::-1], NOISE), in_kinds=("int", "int", "int"))
@example(sample=(ROWS, ROWS[::-1], NOISE), in_kinds=("int", "array", "array"))
@example(sample=(ROWS, ROWS[::-1], NOISE), in_kinds=("list", "list", "list"))
@example(sample=(ROWS[:2], ROWS[1:], NOISE[:, :2]), in_kinds=("readonly", "readonly", "readonly"))
@example(sample=(ROWS[:1], ROWS[1:2], NOISE[:, 1:2]), in_kinds=("array", "strided", "fortran"))
@example(sample=(ROWS, ROWS[::-1], NOISE[:1]), in_kinds=("strided", "fortran", "strided"))
@example(sample=(np.array([[0.5]]), np.array([[-5.0]]), np.array([[[3.0]]])), in_kinds=("array", "array", "array"))
@example(sample=(np.array([[1.0]]), np.array([[1.0]]), np.array([[[0.0]], [[0.0]], [[3.0]]])), in_kinds=("array",) * 3)
@example(sample=(np.array([[0.01]]), np.array([[0.003]]), np.array([[[0.1]]])), in_kinds=("array",) * 3)
@example(sample=(np.array([[8.0]]), np.array([[5.0]]), np.array([[[3.0]]])), in_kinds=("array",) * 3)
def test_monte_carlo_kl_of_any_array_like(student, sample, in_kinds):
    """The densities worked out in float64, summed over d and averaged over the samples."""
    mu, log_var, eps = map(as_kind, sample, in_kinds)
    due, largest = oracle(*(np.asarray(part, dtype=np.float64) for part in (mu, log_var, eps)))
    # It may be computed in float32, good to about 1e-7 of the largest term; float64 is to 1e-16 of at most 1e4.
    loose = {"rtol": 1e-4, "atol": 1e-5 * largest} if "float32" in in_kinds else {}
    assert_close(student.monte_carlo_kl(mu=mu, log_var=log_var, eps=eps), due, **loose)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Far out, where the densities are too small for a float, the estimate is still an ordinary number",
    es="Muy lejos, donde las densidades no caben en un flotante, la estimación sigue siendo un número común",
)
@pytest.mark.hint(
    en="exp(-800) is 0 in the computer, and log 0 is no answer. Work the logarithm of the density out on paper; then "
    "there is nothing to take the logarithm of.",
    es="exp(-800) es 0 en la computadora, y log 0 no es respuesta. Desarrolla en papel el logaritmo de la densidad; así "
    "no queda nada a lo que tomarle logaritmo.",
)
@settings(max_examples=15)
@given(sample=samples(dims=(1, 4)), reach=st.sampled_from([12.0, 20.0]), side=st.sampled_from([1.0, -1.0]))
@example(sample=(np.array([[0.0]]), np.array([[5.0]]), np.array([[[4.0]]])), reach=0.0, side=1.0)
@example(sample=(np.array([[0.0]]), np.array([[-5.0]]), np.array([[[2.0]]])), reach=50.0, side=-1.0)
def test_monte_carlo_kl_far_out(student, sample, reach, side):
    """Means of up to 58, standard deviations of up to 12, and log densities of -1000 and below."""
    mu, log_var, eps = sample
    mu = side * (np.abs(mu) + reach)
    eps = side * np.abs(eps)
    due, largest = oracle(mu, log_var, eps)
    # Sums of large terms in another order, and squares written out, round by the largest of the terms.
    assert_close(student.monte_carlo_kl(mu, log_var, eps), due, atol=1e-8 + 1e-13 * largest)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="monte_carlo_kl leaves its arguments alone, draws nothing and remembers nothing",
    es="monte_carlo_kl no toca sus argumentos, no sortea nada ni recuerda nada",
)
@pytest.mark.hint(
    en="The samples are given in eps: nothing is drawn inside, and the same call has the same answer.",
    es="Las muestras vienen dadas en eps: adentro no se sortea nada, y la misma llamada tiene la misma respuesta.",
)
def test_monte_carlo_kl_is_pure(student):
    """The arguments are unchanged, nothing is printed or drawn, and the second answer is the first."""
    assert_pure(student.monte_carlo_kl, (ROWS, ROWS[::-1] / 2, NOISE), between=(ROWS + 1, ROWS, NOISE[::-1] * 2))
    assert_pure(student.monte_carlo_kl, ([[1.0]], [[4.0]], [[[3.0]], [[0.5]]]), between=([[0.0]], [[1.0]], [[[1.0]], [[2.0]]]))
