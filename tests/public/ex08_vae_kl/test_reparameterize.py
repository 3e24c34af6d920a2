"""A sample out of noise: what the standard deviation does to it, and what is left without noise."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters

pytestmark = pytest.mark.function("reparameterize")

SIGMAS = st.sampled_from([0.03125, 0.25, 0.5, 1.0, 2.0, 3.0, 10.0, 1000.0])


@st.composite
def alike(draw, *elements):
    """Arrays of one shape, each with its own elements."""
    m, n = draw(st.integers(1, 3)), draw(st.integers(1, 4))
    return tuple(draw(matrices(each, rows=(m, m), columns=(n, n))) for each in elements)


@pytest.mark.points(4)
@pytest.mark.title(
    en="Noise of 1 moves the sample by one standard deviation: by k where log_var = log k²",
    es="Un ruido de 1 mueve la muestra una desviación estándar: k donde log_var = log k²",
)
@pytest.mark.hint(
    en="log_var is log σ², and ε is multiplied by σ, not by σ². Which power of e gives σ? Every entry has its own mean, "
    "variance and noise.",
    es="log_var es log σ², y ε se multiplica por σ, no por σ². ¿Qué potencia de e da σ? Cada entrada tiene su propia "
    "media, su propia varianza y su propio ruido.",
)
@settings(max_examples=20)
@given(arrays=alike(quarters(), SIGMAS, quarters(-3, 3)))
@example(arrays=(np.array([[1.0]]), np.array([[2.0]]), np.array([[0.5]])))
@example(arrays=(np.array([[-1000.0]]), np.array([[1000.0]]), np.array([[1.0]])))
@example(arrays=(np.array([[0.0]]), np.array([[0.03125]]), np.array([[3.0]])))
@example(arrays=(np.array([[0.0, 1.0, -2.0], [3.0, 0.5, 0.0]]), np.array([[1.0, 2.0, 3.0], [0.5, 10.0, 0.25]]),
                 np.array([[1.0, -1.0, 0.5], [2.0, 0.25, -3.0]])))
@example(arrays=(np.array([[0.0, 1.0], [2.0, 3.0]]), np.array([[1.0, 2.0], [3.0, 0.5]]),
                 np.array([[1.0, -1.0], [2.0, 0.25]])))
@example(arrays=(np.array([[1.0], [2.0], [3.0]]), np.array([[2.0], [0.25], [1.0]]), np.array([[1.0], [-1.0], [0.5]])))
def test_reparameterize_of_whole_deviations(student, arrays):
    """With log_var = 2 log k the sample is mu + k·eps (notes 004)."""
    mu, sigma, eps = arrays
    assert_close(student.reparameterize(mu, 2 * np.log(sigma), eps), mu + sigma * eps)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Without noise the sample is the mean, and opposite noises land on opposite sides of it",
    es="Sin ruido la muestra es la media, y dos ruidos opuestos caen a lados opuestos de ella",
)
@pytest.mark.hint(
    en="The mean is added as it is. The noise is the argument eps and no other: nothing is drawn inside.",
    es="La media se suma tal cual. El ruido es el argumento eps y ningún otro: adentro no se sortea nada.",
)
@settings(max_examples=20)
@given(arrays=alike(quarters(), quarters(-20, 20), quarters(-3, 3)))
@example(arrays=(np.array([[3.0, -2.0]]), np.array([[20.0, -20.0]]), np.array([[1.0, 1.0]])))
@example(arrays=(np.array([[3.0], [-2.0]]), np.array([[0.5], [-0.5]]), np.array([[1.0], [2.0]])))
def test_reparameterize_is_symmetric_about_the_mean(student, arrays):
    """z(0) = mu and z(eps) + z(-eps) = 2·mu."""
    mu, log_var, eps = arrays
    assert_close(student.reparameterize(mu, log_var, np.zeros(mu.shape)), mu)
    # Each z may have been rounded to a millionth of its own size, which is up to 3·exp(10).
    slack = 1e-8 + 1e-6 * float((np.abs(mu) + np.exp(log_var / 2) * np.abs(eps)).max())
    there = numeric(student.reparameterize(mu, log_var, eps), shape=mu.shape)
    back = numeric(student.reparameterize(mu, log_var, -eps), shape=mu.shape)
    assert_close(there + back, 2 * mu, atol=slack)
