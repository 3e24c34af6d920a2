"""Slopes at logarithms of fractions, on both sides of 0."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close

pytestmark = pytest.mark.function("activation_grad")

FRACTION = st.tuples(st.integers(1, 20), st.integers(1, 20))
FRACTIONS = st.lists(FRACTION, min_size=1, max_size=4)
NOT_ONE = st.lists(FRACTION.filter(lambda f: f[0] != f[1]), min_size=1, max_size=4)


@pytest.mark.points(3)
@pytest.mark.title(
    en="At z = log(a/b) the slope of sigmoid is ab/(a + b)², that of tanh (2ab/(a² + b²))²",
    es="En z = log(a/b) la pendiente de sigmoid es ab/(a + b)² y la de tanh (2ab/(a² + b²))²",
)
@pytest.mark.hint(
    en="At 0 sigmoid rises with slope 1/4 and tanh with slope 1; far from 0, on either side, both are flat. The notes "
    "give the slope in terms of f(z): is what you were handed z, or already f(z)?",
    es="En 0 sigmoid sube con pendiente 1/4 y tanh con pendiente 1; lejos de 0, a ambos lados, las dos son planas. "
    "Los apuntes dan la pendiente en términos de f(z): ¿lo que recibes es z, o ya es f(z)?",
)
@settings(max_examples=10)
@given(fractions=FRACTIONS)
@example(fractions=[(1, 1)])
@example(fractions=[(3, 1), (1, 3), (20, 1), (1, 20)])
def test_activation_grad_of_logs(student, fractions):
    """The slopes of sigmoid and tanh at log(a/b) are rational (notes 000)."""
    z = np.array([math.log(a / b) for a, b in fractions])
    sigmoid = np.array([a * b / (a + b) ** 2 for a, b in fractions])
    tanh = np.array([(2 * a * b / (a * a + b * b)) ** 2 for a, b in fractions])
    assert_close(student.activation_grad("sigmoid", z), sigmoid)
    assert_close(student.activation_grad("tanh", z), tanh)
    assert_close(student.activation_grad("sigmoid", z[np.newaxis]), sigmoid[np.newaxis])
    assert_close(student.activation_grad("tanh", z[:, np.newaxis]), tanh[:, np.newaxis])


@pytest.mark.points(3)
@pytest.mark.title(
    en="Above 0 relu, leaky_relu and elu have slope 1; below it 0, 1/10 and, at log w, w",
    es="Encima de 0 relu, leaky_relu y elu tienen pendiente 1; debajo 0, 1/10 y, en log w, w",
)
@pytest.mark.hint(
    en="The slope of a straight line is a constant, not its value. What is the derivative of exp(z) - 1, and what is "
    "it at z = log w? identity has slope 1 everywhere, in the shape of z.",
    es="La pendiente de una recta es una constante, no su valor. ¿Cuál es la derivada de exp(z) - 1, y cuánto vale en "
    "z = log w? identity tiene pendiente 1 en todas partes, con la forma de z.",
)
@settings(max_examples=10)
@given(fractions=NOT_ONE)
@example(fractions=[(3, 1), (1, 3)])
@example(fractions=[(1, 20), (19, 20)])
@example(fractions=[(20, 1), (20, 19)])
def test_activation_grad_on_both_sides(student, fractions):
    """The slopes of the piecewise activations at log w, w not 1 (notes 000, 003)."""
    w = [a / b for a, b in fractions]
    z = np.array([math.log(v) for v in w])
    due = {
        "identity": [1 for _ in w],
        "relu": [1 if v > 1 else 0 for v in w],
        "leaky_relu": [1 if v > 1 else 0.1 for v in w],
        "elu": [1 if v > 1 else v for v in w],
    }
    for name, values in due.items():
        assert_close(student.activation_grad(name, z), np.array(values))
        assert_close(student.activation_grad(name, z[:, np.newaxis]), np.array(values)[:, np.newaxis])
