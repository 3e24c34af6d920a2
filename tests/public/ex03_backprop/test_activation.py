"""Activations at logarithms of fractions, where their values are fractions too."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close

pytestmark = pytest.mark.function("activation")

FRACTIONS = st.lists(st.tuples(st.integers(1, 20), st.integers(1, 20)), min_size=1, max_size=4)


@pytest.mark.points(3)
@pytest.mark.title(
    en="At z = log(a/b) sigmoid is a/(a + b) and tanh is (a² - b²)/(a² + b²)",
    es="En z = log(a/b) sigmoid vale a/(a + b) y tanh vale (a² - b²)/(a² + b²)",
)
@pytest.mark.hint(
    en="sigmoid is 1/(1 + exp(-z)): put z = log(a/b) into it on paper. At 0 sigmoid is 1/2 and tanh is 0. The shape "
    "that goes in comes out.",
    es="sigmoid es 1/(1 + exp(-z)): reemplaza z = log(a/b) en papel. En 0 sigmoid vale 1/2 y tanh vale 0. La forma "
    "que entra es la que sale.",
)
@settings(max_examples=10)
@given(fractions=FRACTIONS)
@example(fractions=[(1, 1)])
@example(fractions=[(3, 1), (1, 3), (20, 1), (1, 20)])
def test_activation_of_logs(student, fractions):
    """Sigmoid and tanh of log(a/b) are rational (notes 000)."""
    z = np.array([math.log(a / b) for a, b in fractions])
    sigmoid = np.array([a / (a + b) for a, b in fractions])
    tanh = np.array([(a * a - b * b) / (a * a + b * b) for a, b in fractions])
    assert_close(student.activation("sigmoid", z), sigmoid)
    assert_close(student.activation("tanh", z), tanh)
    assert_close(student.activation("sigmoid", z[:, np.newaxis]), sigmoid[:, np.newaxis])
    assert_close(student.activation("tanh", z[np.newaxis]), tanh[np.newaxis])


@pytest.mark.points(2)
@pytest.mark.title(
    en="relu, leaky_relu and elu leave what is positive alone and bend at 0; identity never bends",
    es="relu, leaky_relu y elu no tocan lo positivo y se doblan en 0; identity no se dobla nunca",
)
@pytest.mark.hint(
    en="Below 0 relu is 0, leaky_relu a tenth of z (the notes print 0.1, not 0.01), and elu exp(z) - 1, which for "
    "z = log w is w - 1.",
    es="Debajo de 0 relu vale 0, leaky_relu la décima parte de z (los apuntes imprimen 0.1, no 0.01) y elu "
    "exp(z) - 1, que para z = log w es w - 1.",
)
@settings(max_examples=10)
@given(fractions=FRACTIONS)
@example(fractions=[(1, 1), (3, 1), (1, 3)])
@example(fractions=[(1, 20)])
@example(fractions=[(20, 1), (1, 1)])
def test_activation_bends_at_zero(student, fractions):
    """The piecewise activations at log w, on both sides of 0 and at 0 (notes 000)."""
    w = [a / b for a, b in fractions]
    z = [math.log(v) for v in w]
    due = {
        "identity": z,
        "relu": [v if v > 0 else 0 for v in z],
        "leaky_relu": [v if v > 0 else v / 10 for v in z],
        "elu": [math.log(v) if v > 1 else v - 1 for v in w],
    }
    for name, values in due.items():
        assert_close(student.activation(name, np.array(z)), np.array(values))
