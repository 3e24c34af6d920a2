"""The divergence estimated from given samples: judged to the digit, for the noise is an argument."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters

pytestmark = pytest.mark.function("monte_carlo_kl")


@st.composite
def samples(draw, sizes=(1, 4)):
    """mu and log_var (batch, d), and eps (S, batch, d), multiples of 1/4."""
    size, m, n = draw(st.integers(*sizes)), draw(st.integers(1, 3)), draw(st.integers(1, 3))
    mu, log_var = (draw(matrices(each, rows=(m, m), columns=(n, n))) for each in (quarters(), quarters(-5, 5)))
    eps = draw(matrices(quarters(-3, 3), rows=(size * m, size * m), columns=(n, n)))
    return mu, log_var, eps.reshape(size, m, n)


@pytest.mark.points(3)
@pytest.mark.title(
    en="If the code is the standard normal already, every sample says 0",
    es="Si el código ya es la normal estándar, toda muestra dice 0",
)
@pytest.mark.hint(
    en="q and p are the same density there, so that log q(z) - log p(z) is 0 at every z, whatever the noise. One number "
    "an example comes back: the samples are averaged, the dimensions summed.",
    es="Ahí q y p son la misma densidad, así que log q(z) - log p(z) es 0 en todo z, sea cual sea el ruido. Vuelve un "
    "número por ejemplo: las muestras se promedian, las dimensiones se suman.",
)
@settings(max_examples=20)
@given(sample=samples())
@example(sample=(np.zeros((1, 1)), np.zeros((1, 1)), np.array([[[2.0]]])))
@example(sample=(np.zeros((2, 3)), np.zeros((2, 3)), np.full((4, 2, 3), -1.5)))
def test_monte_carlo_kl_of_the_standard_normal(student, sample):
    """0 for every example, from any samples."""
    eps = sample[2]
    zeros = np.zeros(eps.shape[1:])
    assert_close(student.monte_carlo_kl(zeros, zeros, eps), np.zeros(len(zeros)))


@pytest.mark.points(3)
@pytest.mark.title(
    en="Two samples one standard deviation to either side of the mean give the divergence exactly",
    es="Dos muestras a una desviación estándar a cada lado de la media dan la divergencia exacta",
)
@pytest.mark.hint(
    en="log q(z) - log p(z) is a quadratic in the noise, and +1 and -1 have the mean and the variance of a standard "
    "normal. Is z the sample that p judges? Is the mean of q taken from z before q judges it?",
    es="log q(z) - log p(z) es cuadrático en el ruido, y +1 y -1 tienen la media y la varianza de una normal estándar. "
    "¿Es z la muestra que juzga p? ¿Se le resta a z la media de q antes de que la juzgue q?",
)
@settings(max_examples=20)
@given(sample=samples(sizes=(1, 1)))
@example(sample=(np.array([[1.0]]), np.array([[0.5]]), np.array([[[1.0]]])))
@example(sample=(np.array([[2.0, -1.0]]), np.array([[0.0, 0.0]]), np.array([[[1.0, -1.0]]])))
@example(sample=(np.array([[0.0], [0.0], [0.0]]), np.array([[2.0], [-3.0], [5.0]]), np.ones((1, 3, 1))))
def test_monte_carlo_kl_of_two_mirrored_samples(student, sample):
    """With noise of ±1 and its mirror image the estimate is ½ Σ (mu² + σ² - 1 - log σ²) (notes 004)."""
    mu, log_var, noise = sample
    ones = np.where(noise < 0, -1.0, 1.0)
    due = [sum(m * m + math.exp(v) - 1 - v for m, v in zip(*row, strict=True)) / 2 for row in zip(mu, log_var, strict=True)]
    assert_close(student.monte_carlo_kl(mu, log_var, np.concatenate([ones, -ones])), np.array(due))


@pytest.mark.points(2)
@pytest.mark.title(
    en="The estimate from S samples is the mean of the estimates from each alone",
    es="La estimación con S muestras es la media de las estimaciones con cada una sola",
)
@pytest.mark.hint(
    en="eps has the samples first: (S, batch, d). Which axis do you average, and which do you sum? One sample, S = 1, "
    "is legal.",
    es="En eps las muestras van primero: (S, lote, d). ¿Qué eje promedias, y cuál sumas? Una sola muestra, S = 1, es "
    "legal.",
)
@settings(max_examples=15)
@given(sample=samples(sizes=(2, 4)))
@example(sample=(np.array([[1.0]]), np.array([[1.0]]), np.array([[[2.0]], [[0.0]], [[1.0]]])))
@example(sample=(np.array([[1.0, 0.0], [2.0, -1.0]]), np.array([[1.0, -2.0], [0.5, 3.0]]),
                 np.array([[[2.0, 0.0], [1.0, -1.0]], [[0.5, 1.0], [-2.0, 3.0]]])))
def test_monte_carlo_kl_is_a_mean_over_samples(student, sample):
    """Sample by sample, then all of them together."""
    mu, log_var, eps = sample
    each = [numeric(student.monte_carlo_kl(mu, log_var, eps[s:s + 1]), shape=(len(mu),)) for s in range(len(eps))]
    # Estimates of both signs may cancel, each rounded to a millionth of its own size.
    slack = 1e-8 + 1e-6 * float(np.abs(each).max())
    assert_close(student.monte_carlo_kl(mu, log_var, eps), sum(each) / len(each), atol=slack)
