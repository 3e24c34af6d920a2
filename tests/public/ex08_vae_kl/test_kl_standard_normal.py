"""The divergence from the standard normal: its figure, its zero, and how dimensions add up."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters, require

pytestmark = pytest.mark.function("kl_standard_normal")

VARIANCES = st.sampled_from([0.03125, 0.25, 0.5, 1.0, 2.0, 3.0, 10.0, 1000.0])


@st.composite
def codes(draw, rows=(1, 4), columns=(1, 4)):
    """mu and log_var of one shape, multiples of 1/4."""
    m, n = draw(st.integers(*rows)), draw(st.integers(*columns))
    return tuple(draw(matrices(each, rows=(m, m), columns=(n, n))) for each in (quarters(), quarters(-5, 5)))


@pytest.mark.points(2)
@pytest.mark.title(
    en="Mean 1 and log-variance 0.5 are 0.57436 nats away, two such dimensions twice as far",
    es="La media 1 y la log-varianza 0,5 están a 0,57436 nats, y dos dimensiones así al doble",
)
@pytest.mark.hint(
    en="Put the numbers of the statement into the formula by hand: 1, √e, -1 and -½. A negative answer is the "
    "misprint of the notes. Dimensions are summed, examples are kept apart: one number each.",
    es="Pon a mano los números del enunciado en la fórmula: 1, √e, -1 y -½. Una respuesta negativa es la errata de "
    "los apuntes. Las dimensiones se suman, los ejemplos quedan aparte: un número cada uno.",
)
def test_kl_standard_normal_figure(student):
    """mu = 1, log_var = 0.5 gives 0.57436; summed over d, one number an example (notes 004, its sign put right)."""
    assert_close(student.kl_standard_normal(np.array([[1.0]]), np.array([[0.5]])), np.array([0.57436]), rtol=1e-5)
    mu, log_var = np.array([[1.0, 1.0, 0.0], [0.0, 0.0, 1.0]]), np.array([[0.5, 0.5, 0.0], [0.0, 0.0, 0.5]])
    assert_close(student.kl_standard_normal(mu, log_var), np.array([1.14872, 0.57436]), rtol=1e-5)


@pytest.mark.points(3)
@pytest.mark.title(
    en="In one dimension, mean m and variance k (log_var = log k) are ½(m² + k - 1 - log k) away",
    es="En una dimensión, la media m y la varianza k (log_var = log k) están a ½(m² + k - 1 - log k)",
)
@pytest.mark.hint(
    en="log_var is the logarithm of the variance. Where the formula has σ², what is it in terms of log_var? And log σ²?",
    es="log_var es el logaritmo de la varianza. Donde la fórmula dice σ², ¿qué es eso en función de log_var? ¿Y log σ²?",
)
@settings(max_examples=20)
@given(pairs=st.lists(st.tuples(quarters(), VARIANCES), min_size=1, max_size=5))
@example(pairs=[(1.0, 2.0)])
@example(pairs=[(0.0, 1.0)])
@example(pairs=[(0.0, 0.25), (0.0, 10.0), (-3.0, 1.0)])
@example(pairs=[(-0.25, 1000.0), (8.0, 0.03125)])
def test_kl_standard_normal_of_one_dimension(student, pairs):
    """Each row of a (batch, 1) code is judged by the formula with its own m and k."""
    mu = np.array([[m] for m, _ in pairs])
    log_var = np.array([[math.log(k)] for _, k in pairs])
    due = np.array([(m * m + k - 1 - math.log(k)) / 2 for m, k in pairs])
    assert_close(student.kl_standard_normal(mu, log_var), due)


@pytest.mark.points(3)
@pytest.mark.title(
    en="The divergence is never negative, and zero at the standard normal only",
    es="La divergencia nunca es negativa, y es cero sólo en la normal estándar",
)
@pytest.mark.hint(
    en="All of mu = 0 and log_var = 0 costs nothing; anything else costs something, a log-variance below 0 as much as "
    "one above. Which sign in the formula decides that?",
    es="Todo mu = 0 y log_var = 0 no cuesta nada; cualquier otra cosa cuesta algo, tanto una log-varianza bajo 0 como "
    "una sobre 0. ¿Qué signo de la fórmula lo decide?",
)
@settings(max_examples=20)
@given(code=codes())
@example(code=(np.array([[0.0, 0.0]]), np.array([[0.0, 0.25]])))
@example(code=(np.array([[0.0, 0.0]]), np.array([[-0.25, 0.0]])))
@example(code=(np.array([[0.0, -0.25]]), np.array([[0.0, 0.0]])))
@example(code=(np.array([[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 0.0, 0.0]])))
def test_kl_standard_normal_is_zero_only_there(student, code):
    """0 for a row of zeros, which is put below the others; more than 0.001 for any other row of multiples of 1/4."""
    mu, log_var = (np.vstack([part, np.zeros((1, part.shape[1]))]) for part in code)
    answer = numeric(student.kl_standard_normal(mu, log_var), shape=(len(mu),))
    standard = ~(mu.any(axis=1) | log_var.any(axis=1))
    assert_close(answer[standard], np.zeros(standard.sum()))
    require((answer[~standard] > 1e-3).all(),
            "A code that is not the standard normal has a divergence that is not positive.",
            "Un código que no es la normal estándar tiene una divergencia que no es positiva.")


@pytest.mark.points(2)
@pytest.mark.title(
    en="Codes side by side add their divergences; the order of the dimensions and the other examples do not matter",
    es="Códigos puestos lado a lado suman sus divergencias; no importan el orden de las dimensiones ni los demás ejemplos",
)
@pytest.mark.hint(
    en="The sum runs over the d dimensions of one example, whatever the size of the batch. Try it with more rows than "
    "columns, and with more columns than rows.",
    es="La suma recorre las d dimensiones de un ejemplo, sea cual sea el tamaño del lote. Pruébalo con más filas que "
    "columnas, y con más columnas que filas.",
)
@settings(max_examples=20)
@given(code=codes(columns=(2, 5)), cut=st.integers(1, 4))
@example(code=(np.array([[1.0, 0.0, 2.0]]), np.array([[0.5, -1.0, 0.0]])), cut=1)
@example(code=(np.array([[1.0, 0.0], [2.0, -1.0], [0.0, 3.0]]), np.array([[0.5, -1.0], [0.0, 2.0], [1.0, 1.0]])), cut=1)
def test_kl_standard_normal_is_additive(student, code, cut):
    """KL of [A | B] is KL of A plus KL of B, of [B | A] the same, and of the last row alone the last entry."""
    mu, log_var = code
    cut = min(cut, mu.shape[1] - 1)
    whole = numeric(student.kl_standard_normal(mu, log_var), shape=(len(mu),))
    parts = [numeric(student.kl_standard_normal(mu[:, part], log_var[:, part]), shape=(len(mu),))
             for part in (slice(None, cut), slice(cut, None))]
    assert_close(whole, parts[0] + parts[1])
    turned = [np.roll(part, cut, axis=1) for part in code]
    assert_close(student.kl_standard_normal(*turned), whole)
    assert_close(student.kl_standard_normal(mu[-1:], log_var[-1:]), whole[-1:])
