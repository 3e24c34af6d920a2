"""The divergence of two Gaussians: an expectation, a zero, and units that do not matter."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters, require

pytestmark = pytest.mark.function("kl_gaussians")


@st.composite
def pairs(draw):
    """mu_p, log_var_p, mu_q, log_var_q of one shape, multiples of 1/4."""
    m, n = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    kinds = (quarters(), quarters(-4, 4)) * 2
    return tuple(draw(matrices(each, rows=(m, m), columns=(n, n))) for each in kinds)


def log_density(z, mean, log_var):
    """The logarithm of the density of N(mean, exp(log_var)) at z."""
    return -(math.log(2 * math.pi) + log_var + (z - mean) ** 2 / math.exp(log_var)) / 2


@pytest.mark.points(4)
@pytest.mark.title(
    en="KL(p ‖ q) is the mean of log p - log q where p, not q, draws the points",
    es="KL(p ‖ q) es la media de log p - log q donde los puntos los sortea p, no q",
)
@pytest.mark.hint(
    en="Work N(1, 1) against N(0, 4) by hand: log 2 + (1 + 1)/8 - ½. Then exchange p and q: the value is another. Which "
    "variance stands below the line?",
    es="Resuelve a mano N(1, 1) contra N(0, 4): log 2 + (1 + 1)/8 - ½. Después intercambia p y q: el valor es otro. ¿Qué "
    "varianza va en el denominador?",
)
@settings(max_examples=20)
@given(pair=pairs())
@example(pair=(np.array([[1.0]]), np.array([[0.0]]), np.array([[0.0]]), np.array([[1.5]])))
@example(pair=(np.array([[0.0]]), np.array([[2.0]]), np.array([[0.0]]), np.array([[-1.0]])))
@example(pair=(np.array([[1.0], [1.0]]), np.array([[0.25], [0.5]]), np.array([[1.0], [1.0]]), np.array([[0.0], [0.25]])))
@example(pair=(np.array([[1.0, 2.0, 0.0]]), np.array([[0.0, 1.0, -1.0]]), np.array([[0.5, -1.0, 0.0]]),
               np.array([[1.0, -2.0, 3.0]])))
@example(pair=(np.array([[1.0, 2.0], [0.0, 3.0]]), np.array([[0.0, 1.0], [2.0, -1.0]]),
               np.array([[0.5, -1.0], [4.0, 0.0]]), np.array([[1.0, -2.0], [0.25, 3.0]])))
def test_kl_gaussians_is_a_mean_over_p(student, pair):
    """The integrand is a quadratic, whose mean over p needs two points only: one standard deviation to either side."""
    mu_p, log_var_p, mu_q, log_var_q = pair
    due = np.zeros(len(mu_p))
    for i, j in np.ndindex(mu_p.shape):
        for side in (-1, 1):
            z = mu_p[i, j] + side * math.exp(log_var_p[i, j] / 2)
            due[i] += (log_density(z, mu_p[i, j], log_var_p[i, j]) - log_density(z, mu_q[i, j], log_var_q[i, j])) / 2
    assert_close(student.kl_gaussians(*pair), due)


@pytest.mark.points(3)
@pytest.mark.title(
    en="The divergence of a Gaussian from itself is 0, from any other it is positive",
    es="La divergencia de una gaussiana consigo misma es 0, con cualquier otra es positiva",
)
@pytest.mark.hint(
    en="With p = q the logarithm and the difference of the means vanish and the variances divide to 1: what must be "
    "taken away in every dimension for a 0 to be left?",
    es="Con p = q se anulan el logaritmo y la diferencia de las medias, y las varianzas se dividen a 1: ¿qué hay que "
    "restar en cada dimensión para que quede un 0?",
)
@settings(max_examples=20)
@given(pair=pairs())
@example(pair=(np.array([[1.0, 2.0, 3.0]]), np.array([[0.5, 0.0, -2.0]]), np.array([[1.0, 2.0, 2.75]]),
               np.array([[0.5, 0.0, -2.0]])))
@example(pair=(np.array([[1.0]]), np.array([[2.0]]), np.array([[1.0]]), np.array([[2.25]])))
@example(pair=(np.array([[1.0]]), np.array([[2.25]]), np.array([[1.0]]), np.array([[2.0]])))
def test_kl_gaussians_is_zero_only_at_itself(student, pair):
    """0 where p and q are the same; more than 1e-4 where any mean or log-variance differs by 1/4 or more."""
    p, q = pair[:2], pair[2:]
    batch = len(p[0])
    assert_close(student.kl_gaussians(*p, *p), np.zeros(batch))
    other = (p[0] != q[0]).any(axis=1) | (p[1] != q[1]).any(axis=1)
    answer = numeric(student.kl_gaussians(*pair), shape=(batch,))
    require((answer[other] > 1e-4).all(),
            "Two different Gaussians have a divergence that is not positive.",
            "Dos gaussianas distintas tienen una divergencia que no es positiva.")


@pytest.mark.points(3)
@pytest.mark.title(
    en="Moving both Gaussians, turning both round or measuring both in other units changes nothing",
    es="Mover las dos gaussianas, invertir las dos o medirlas en otras unidades no cambia nada",
)
@pytest.mark.hint(
    en="Only the distance of the means counts, measured in standard deviations of q, and only the ratio of the "
    "variances. Are the means subtracted before they are squared?",
    es="Sólo cuenta la distancia entre las medias, medida en desviaciones estándar de q, y sólo el cociente de las "
    "varianzas. ¿Se restan las medias antes de elevarlas al cuadrado?",
)
@settings(max_examples=20)
@given(pair=pairs(), shift=quarters(-20, 20), power=st.integers(-3, 3), sign=st.sampled_from([1, -1]))
@example(pair=(np.array([[1.0]]), np.array([[0.5]]), np.array([[3.0]]), np.array([[-1.0]])), shift=5.0, power=0, sign=1)
@example(pair=(np.array([[1.0]]), np.array([[0.5]]), np.array([[3.0]]), np.array([[-1.0]])), shift=0.0, power=3, sign=-1)
def test_kl_gaussians_in_other_units(student, pair, shift, power, sign):
    """With every z replaced by a·z + c, a = ±2^k, the divergence is the same."""
    scale = sign * 2.0**power  # a power of two: the means stay exact
    moved = [scale * part + shift if i % 2 == 0 else part + 2 * power * math.log(2) for i, part in enumerate(pair)]
    assert_close(student.kl_gaussians(*moved), numeric(student.kl_gaussians(*pair), shape=(len(pair[0]),)))
