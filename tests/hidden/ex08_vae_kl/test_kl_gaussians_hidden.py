"""Two Gaussians of every array-like and in the whole legal range, dimension by dimension."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, numeric, quarters

pytestmark = pytest.mark.function("kl_gaussians")


@st.composite
def pairs(draw, reach=20, rows=(1, 3), columns=(1, 3)):
    """mu_p, log_var_p, mu_q, log_var_q of one shape, multiples of 1/4."""
    m, n = draw(st.integers(*rows)), draw(st.integers(*columns))
    kinds_of_entry = (quarters(), quarters(-reach, reach)) * 2
    return tuple(draw(matrices(each, rows=(m, m), columns=(n, n))) for each in kinds_of_entry)


WHOLE = (np.array([[1.0, -2.0, 3.0]]), np.array([[1.0, -3.0, 2.0]]), np.array([[0.0, 1.0, 3.0]]), np.array([[2.0, 1.0, -1.0]]))


@pytest.mark.points(5)
@pytest.mark.title(
    en="The divergence of any two batches, of any legal array-likes, is the sum over d of the formula",
    es="La divergencia de dos lotes cualesquiera, de cualquier arreglo legal, es la suma sobre d de la fórmula",
)
@pytest.mark.hint(
    en="Both log-variances may be anything from -20 to 20, their difference anything from -40 to 40. Rows of p meet the "
    "same rows of q. The parameters are mu_p, log_var_p, mu_q, log_var_q, in this order.",
    es="Ambas log-varianzas pueden ser lo que sea entre -20 y 20, y su diferencia, entre -40 y 40. Las filas de p se "
    "enfrentan a las mismas filas de q. Los parámetros son mu_p, log_var_p, mu_q, log_var_q, en este orden.",
)
@settings(max_examples=20)
@given(pair=pairs(), in_kinds=st.tuples(kinds(), kinds(), kinds(), kinds()))
@example(pair=WHOLE, in_kinds=("int",) * 4)
@example(pair=WHOLE, in_kinds=("int", "array", "int", "array"))
@example(pair=WHOLE, in_kinds=("list",) * 4)
@example(pair=WHOLE, in_kinds=("readonly",) * 4)
@example(pair=tuple(part.T for part in WHOLE), in_kinds=("array", "strided", "fortran", "array"))
@example(pair=(np.array([[0.0]]), np.array([[20.0]]), np.array([[1.0]]), np.array([[-20.0]])), in_kinds=("array",) * 4)
@example(pair=(np.array([[0.0]]), np.array([[-20.0]]), np.array([[1.0]]), np.array([[20.0]])), in_kinds=("array",) * 4)
@example(pair=(np.array([[1.0, 2.0]]), np.array([[-20.0, -20.0]]), np.array([[1.0, 2.0]]), np.array([[-20.0, -19.0]])),
         in_kinds=("array",) * 4)
@example(pair=(np.array([[1.0, 1.0]]), np.array([[0.0, 0.0]]), np.array([[0.0, 0.0]]), np.array([[20.0, -20.0]])),
         in_kinds=("array",) * 4)
@example(pair=(np.array([[0.0]]), np.array([[0.003]]), np.array([[0.01]]), np.array([[-0.007]])), in_kinds=("array",) * 4)
def test_kl_gaussians_of_any_array_like(student, pair, in_kinds):
    """A loop over the entries, summed example by example."""
    mu_p, log_var_p, mu_q, log_var_q = given_arrays = tuple(map(as_kind, pair, in_kinds))
    exact = [np.asarray(part, dtype=np.float64) for part in given_arrays]
    batch = len(exact[0])
    due, size = np.zeros(batch), np.ones(batch)
    for i, j in np.ndindex(exact[0].shape):
        m_p, v_p, m_q, v_q = (float(part[i, j]) for part in exact)
        due[i] += (v_q - v_p + math.exp(v_p - v_q) + (m_p - m_q) ** 2 / math.exp(v_q) - 1) / 2
        size[i] += math.exp(v_p) + (abs(m_p) + abs(m_q)) ** 2 / math.exp(v_q)
    answer = student.kl_gaussians(mu_p=mu_p, log_var_p=log_var_p, mu_q=mu_q, log_var_q=log_var_q)
    answer = numeric(answer, shape=(batch,))
    for i in range(batch):
        # Where the square of the difference is written out, its terms cancel: rounding counts by the largest of them.
        slack = {"atol": 1e-8 + 1e-14 * size[i]}
        # It may be computed in float32.
        loose = {"rtol": 1e-4, "atol": 1e-4 + 1e-5 * size[i]} if "float32" in in_kinds else slack
        assert_close(answer[i], due[i], **loose)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Against the standard normal it is the divergence of a code; from the standard normal it is another",
    es="Contra la normal estándar es la divergencia de un código; desde la normal estándar es otra",
)
@pytest.mark.hint(
    en="With mu_q = 0 and log_var_q = 0 the formula becomes ½ Σ (mu² + σ² - 1 - log σ²). With p standard instead, it is "
    "1/σ² that counts. Which of the two does your function give in which case?",
    es="Con mu_q = 0 y log_var_q = 0 la fórmula pasa a ser ½ Σ (mu² + σ² - 1 - log σ²). Con p estándar, en cambio, cuenta "
    "1/σ². ¿Cuál de las dos da tu función en cada caso?",
)
@settings(max_examples=20)
@given(pair=pairs(reach=8))
@example(pair=(np.array([[1.0]]), np.array([[0.5]]), np.array([[0.0]]), np.array([[0.0]])))
def test_kl_gaussians_and_the_standard_normal(student, pair):
    """KL(N(mu, σ²) ‖ N(0, 1)) and KL(N(0, 1) ‖ N(mu, σ²)), row by row."""
    mu, log_var = pair[:2]
    zeros = np.zeros(mu.shape)
    there, back = np.zeros(len(mu)), np.zeros(len(mu))
    for i, j in np.ndindex(mu.shape):
        there[i] += (mu[i, j] ** 2 + math.exp(log_var[i, j]) - 1 - log_var[i, j]) / 2
        back[i] += ((1 + mu[i, j] ** 2) / math.exp(log_var[i, j]) - 1 + log_var[i, j]) / 2
    assert_close(student.kl_gaussians(mu, log_var, zeros, zeros), there)
    assert_close(student.kl_gaussians(zeros, zeros, mu, log_var), back)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Dimensions add up, and examples do not mix",
    es="Las dimensiones se suman, y los ejemplos no se mezclan",
)
@pytest.mark.hint(
    en="Repeat every dimension and each divergence doubles; repeat every example and each divergence comes twice.",
    es="Repite cada dimensión y cada divergencia se duplica; repite cada ejemplo y cada divergencia sale dos veces.",
)
@settings(max_examples=15)
@given(pair=pairs(reach=5))
@example(pair=WHOLE)
@example(pair=tuple(np.tile(part[:, :1], (3, 1)) + np.array([[0.0], [1.0], [2.0]]) for part in WHOLE))
def test_kl_gaussians_is_additive(student, pair):
    """Twice the dimensions are twice the divergence; twice the rows are the same ones twice; one row alone is itself."""
    whole = numeric(student.kl_gaussians(*pair), shape=(len(pair[0]),))
    assert_close(student.kl_gaussians(*(np.tile(part, (1, 2)) for part in pair)), 2 * whole)
    assert_close(student.kl_gaussians(*(np.tile(part, (2, 1)) for part in pair)), np.tile(whole, 2))
    assert_close(student.kl_gaussians(*(part[-1:] for part in pair)), whole[-1:])


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="kl_gaussians leaves its arguments alone and remembers nothing",
    es="kl_gaussians no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="mu_p -= mu_q moves the caller's means. Give the difference a name of its own.",
    es="mu_p -= mu_q mueve las medias de quien llama. Dale a la diferencia un nombre propio.",
)
def test_kl_gaussians_is_pure(student):
    """The arguments are unchanged, nothing is printed or drawn, and the second answer is the first."""
    assert_pure(student.kl_gaussians, WHOLE, between=tuple(part[:, ::-1] + 1 for part in WHOLE))
    assert_pure(student.kl_gaussians, ([[1.0]], [[12.0]], [[2.0]], [[-12.0]]), between=([[0.0]], [[0.0]], [[3.0]], [[1.0]]))
