"""The simplest recurrent step: a sigmoid of two weighted sums (notes 003)."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, numeric, quarters

pytestmark = pytest.mark.function("rnn_step")

SIZES = st.integers(1, 3)
SMALL = [0.25, -0.5, 1.0, 0.75, -0.25, 0.5, -1.0, 0.25, 0.75, -0.75, 0.5, -0.25, 1.0]  # 1 - s keeps ten digits and more
BASES = [3.0, 1.0, 2.0, 4.0, 3.0, 0.5, 5.0, 2.0, 1.0, 3.0, 2.0, 0.5, 4.0]


def cut(values, *shapes):
    """Arrays of these shapes, filled one after another with the values, which are repeated as often as it takes."""
    sizes = [math.prod(shape) for shape in shapes]
    parts = np.split(np.resize(values, sum(sizes)), np.cumsum(sizes)[:-1])
    return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]


@pytest.mark.points(3)
@pytest.mark.title(
    en="Weights that are logarithms: the new state is p/(1 + p), p a product of powers of both h and x",
    es="Con pesos que son logaritmos, el nuevo estado es p/(1 + p), con p un producto de potencias de h y de x",
)
@pytest.mark.hint(
    en="If the weighted sum is log p, then σ(log p) = p/(1 + p). With W_hh = [[log 3]], W_xh = [[log 2]], h = [1], x "
    "= [1] the sum is log 6 and the answer 6/7. These notes take the sigmoid, not the tanh, and each unit reads a row "
    "of the matrices.",
    es="Si la suma ponderada es log p, entonces σ(log p) = p/(1 + p). Con W_hh = [[log 3]], W_xh = [[log 2]], h = "
    "[1], x = [1] la suma es log 6 y la respuesta 6/7. Estos apuntes toman la sigmoide, no la tanh, y cada unidad lee "
    "una fila de las matrices.",
)
@settings(max_examples=20)
@given(
    hidden=SIZES, n_in=SIZES, bases=st.lists(st.sampled_from([0.5, 1.0, 2.0, 3.0]), min_size=13, max_size=13),
    powers=st.lists(st.integers(-1, 1), min_size=6, max_size=6),
)
@example(hidden=1, n_in=1, bases=[3.0, 2.0, *BASES[2:]], powers=[1] * 6)
@example(hidden=2, n_in=2, bases=BASES, powers=[1, -1, 0, 1, 1, 1])
@example(hidden=3, n_in=2, bases=BASES, powers=[1, -1, 1, 0, 1, 1])
def test_rnn_step_of_logarithms(student, hidden, n_in, bases, powers):
    """With W = log A the odds are the product of the entries of A to the powers of h and x."""
    A_hh, A_xh = cut(bases, (hidden, hidden), (hidden, n_in))
    h, x = cut(np.array(powers, dtype=np.float64), (hidden,), (n_in,))
    odds = np.prod(A_hh**h, axis=1) * np.prod(A_xh**x, axis=1)
    assert_close(student.rnn_step(x, h, np.log(A_hh), np.log(A_xh)), odds / (1 + odds))


@pytest.mark.points(3)
@pytest.mark.title(
    en="The odds s/(1 - s) of h and x together are the odds of h alone times those of x alone",
    es="Las razones s/(1 - s) de h y x juntos son las de h solo por las de x solo",
)
@pytest.mark.hint(
    en="s/(1 - s) is the exponential of what goes into the sigmoid. Is there one sigmoid of a sum, or a sum of two? "
    "What should zeros in h and x give, where there is no bias?",
    es="s/(1 - s) es la exponencial de lo que entra en la sigmoide. ¿Hay una sigmoide de una suma, o una suma de dos? "
    "¿Qué deben dar ceros en h y en x, si no hay sesgo?",
)
@settings(max_examples=20)
@given(hidden=SIZES, n_in=SIZES, values=st.lists(quarters(-1, 1), min_size=13, max_size=13))
@example(hidden=1, n_in=1, values=SMALL)
@example(hidden=2, n_in=3, values=SMALL)
@example(hidden=3, n_in=1, values=SMALL)
@example(hidden=3, n_in=3, values=[1.0] * 13)
@example(hidden=2, n_in=2, values=[0.0] * 13)
def test_rnn_step_odds_multiply(student, hidden, n_in, values):
    """Without a bias the weighted sums add, so that the odds multiply; nothing at all has even odds."""
    W_hh, W_xh, h, x = cut(values, (hidden, hidden), (hidden, n_in), (hidden,), (n_in,))

    def odds(x, h):
        s = numeric(student.rnn_step(x, h, W_hh, W_xh), shape=(hidden,))
        return s / (1 - s)

    with np.errstate(all="ignore"):
        both, product, even = odds(x, h), odds(0 * x, h) * odds(x, 0 * h), odds(0 * x, 0 * h)
    assert_close(both, product)
    assert_close(even, np.ones(hidden))
