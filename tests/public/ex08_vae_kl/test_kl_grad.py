"""The gradient of the divergence: what finite differences say, where it vanishes, and what a batch does to it."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters, require, unpack

pytestmark = pytest.mark.function("kl_grad")


@st.composite
def codes(draw):
    """mu and log_var of one shape, multiples of 1/4."""
    m, n = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    return tuple(draw(matrices(each, rows=(m, m), columns=(n, n))) for each in (quarters(), quarters(-5, 5)))


def divergence(mu, log_var):
    """The sum over the batch of the divergence from the standard normal: what is differentiated."""
    return sum((m * m + math.exp(v) - 1 - v) / 2 for m, v in zip(mu.flat, log_var.flat, strict=True))


@pytest.mark.points(4)
@pytest.mark.title(
    en="The gradient is what finite differences say",
    es="El gradiente es lo que dicen las diferencias finitas",
)
@pytest.mark.hint(
    en="Raise one entry of mu, or of log_var, by a little: by how much does the sum of the divergences change? The "
    "second part is the derivative by log σ² itself: differentiate ½(e^v - v) by v.",
    es="Sube un poco una entrada de mu, o de log_var: ¿cuánto cambia la suma de las divergencias? La segunda parte es la "
    "derivada respecto de log σ² mismo: deriva ½(e^v - v) respecto de v.",
)
@settings(max_examples=20)
@given(code=codes())
@example(code=(np.array([[1.0]]), np.array([[0.5]])))
@example(code=(np.array([[2.0, -1.0, 0.0]]), np.array([[1.0, -2.0, 0.0]])))
@example(code=(np.array([[2.0, -1.0], [0.5, 4.0]]), np.array([[1.0, -2.0], [3.0, -0.25]])))
@example(code=(np.array([[2.0], [-1.0], [0.5]]), np.array([[1.0], [-2.0], [5.0]])))
def test_kl_grad_is_what_finite_differences_say(student, code):
    """Both parts agree with central differences of the sum over the batch."""
    parts = unpack(student.kl_grad(*code), 2)
    step = 1e-4
    for which, got in enumerate(parts):
        due = np.empty(code[which].shape)
        for at in np.ndindex(due.shape):
            ahead, behind = [part.copy() for part in code], [part.copy() for part in code]
            ahead[which][at] += step
            behind[which][at] -= step
            due[at] = (divergence(*ahead) - divergence(*behind)) / (2 * step)
        # Central differences are off by step²/6 of the derivative, and by the rounding of sums of a few hundreds.
        assert_close(got, due, rtol=1e-6, atol=1e-7)


@pytest.mark.points(3)
@pytest.mark.title(
    en="The gradient vanishes at the standard normal, and elsewhere points away from it",
    es="El gradiente se anula en la normal estándar, y en lo demás apunta alejándose de ella",
)
@pytest.mark.hint(
    en="The divergence has its minimum at mu = 0 and log_var = 0: the slope is 0 there. A positive entry wants a "
    "positive slope, a negative one a negative slope. The answer is a pair, the part for mu first.",
    es="La divergencia tiene su mínimo en mu = 0 y log_var = 0: ahí la pendiente es 0. Una entrada positiva pide "
    "pendiente positiva, y una negativa, negativa. La respuesta es un par, primero la parte de mu.",
)
@settings(max_examples=20)
@given(code=codes())
@example(code=(np.zeros((2, 3)), np.zeros((2, 3))))
@example(code=(np.array([[0.25, -0.25]]), np.array([[0.0, 0.0]])))
@example(code=(np.array([[0.0, 0.0]]), np.array([[0.25, -0.25]])))
@example(code=(np.array([[0.0]]), np.array([[5.0]])))
def test_kl_grad_points_away_from_the_standard_normal(student, code):
    """Entry by entry the gradient has the sign of its own argument, and is 0 where that is 0."""
    for got, argument in zip(unpack(student.kl_grad(*code), 2), code, strict=True):
        slope = numeric(got, shape=argument.shape)
        assert_close(slope[argument == 0], np.zeros((argument == 0).sum()))
        away = argument != 0
        require((slope[away] * argument[away] > 1e-6).all(),
                "An entry of the gradient does not point away from the standard normal.",
                "Una entrada del gradiente no apunta alejándose de la normal estándar.")


@pytest.mark.points(2)
@pytest.mark.title(
    en="In a batch every example keeps its own gradient: it is that of a sum, not of a mean",
    es="En un lote cada ejemplo conserva su propio gradiente: es el de una suma, no el de una media",
)
@pytest.mark.hint(
    en="Adding an example to a sum does not change the slopes of the others. Is anything divided by the size of the "
    "batch, or by d?",
    es="Agregar un ejemplo a una suma no cambia las pendientes de los otros. ¿Se divide algo por el tamaño del lote, o "
    "por d?",
)
@settings(max_examples=20)
@given(code=codes(), copies=st.integers(2, 3))
@example(code=(np.array([[1.0, -2.0]]), np.array([[0.5, 1.0]])), copies=2)
@example(code=(np.array([[1.0], [3.0]]), np.array([[0.5], [-1.0]])), copies=3)
def test_kl_grad_of_a_batch(student, code, copies):
    """The gradient of rows repeated, and of dimensions repeated, is the gradient repeated."""
    alone = [numeric(part, shape=code[0].shape) for part in unpack(student.kl_grad(*code), 2)]
    for times in ((copies, 1), (1, copies)):
        repeated = unpack(student.kl_grad(*(np.tile(part, times) for part in code)), 2)
        for got, part in zip(repeated, alone, strict=True):
            assert_close(got, np.tile(part, times))
