"""The straight-through gradient of any pair of array-likes, to the last bit at the ends."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("fake_quantize_grad")

RISING = [float(i) / 2 for i in range(-6, 6)]
FRACTIONS = [0.25, -0.5, 0.75, 2.5, -3.25, 0.5] * 2


@pytest.mark.points(2)
@pytest.mark.title(
    en="x and the gradient may be any array-likes of one shape, and a hair outside the range is outside",
    es="x y el gradiente pueden ser cualesquiera arreglos legales de una misma forma, y apenas fuera del rango es fuera",
)
@pytest.mark.hint(
    en="An array made after the type of an integer x cannot hold a gradient of 0.5. Compare x itself with low and high, not "
    "its level. The parameters are called x, upstream, low and high.",
    es="Un arreglo hecho con el tipo de una x entera no puede guardar un gradiente de 0,5. Compara la propia x con low y high, "
    "no su nivel. Los parámetros se llaman x, upstream, low y high.",
)
@settings(max_examples=20)
@given(
    values=st.lists(quarters(-4, 4), min_size=12, max_size=12), upstream=st.lists(quarters(), min_size=12, max_size=12),
    kind=kinds(), upstream_kind=kinds(), shape=st.sampled_from([(12,), (3, 4), (2, 3, 2), (12, 1)]),
    low=st.integers(-4, 2), width=st.integers(1, 5), number=st.sampled_from([int, float]),
)
@example(values=RISING, upstream=FRACTIONS, kind="int", upstream_kind="array", shape=(12,), low=-2, width=4, number=int)
@example(values=RISING, upstream=FRACTIONS, kind="list", upstream_kind="list", shape=(2, 3, 2), low=0, width=1, number=int)
@example(values=RISING, upstream=FRACTIONS, kind="array", upstream_kind="int", shape=(3, 4), low=-1, width=2, number=float)
@example(values=RISING, upstream=FRACTIONS, kind="float32", upstream_kind="readonly", shape=(12, 1), low=-3, width=2,
         number=float)
def test_fake_quantize_grad_of_any_array_likes(student, values, upstream, kind, upstream_kind, shape, low, width, number):
    """Every entry is its gradient or 0, and the floats next to the ends but outside give 0."""
    high = low + width
    x, g = (as_kind(np.array(v).reshape(shape), k) for v, k in ((values, kind), (upstream, upstream_kind)))
    pairs = zip(np.ravel(x).tolist(), np.ravel(g).tolist(), strict=True)
    due = np.array([own if low <= v <= high else 0.0 for v, own in pairs])
    got = student.fake_quantize_grad(x=x, upstream=g, low=number(low), high=number(high))
    assert_close(got, due.reshape(shape))
    ends = np.array([low, np.nextafter(low, -10), high, np.nextafter(high, 10)], dtype=np.float64)
    assert_close(student.fake_quantize_grad(ends, np.array([3.0] * 4), float(low), float(high)), np.array([3.0, 0.0, 3.0, 0.0]))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="fake_quantize_grad leaves its arguments alone and remembers nothing",
                   es="fake_quantize_grad no toca sus argumentos ni recuerda nada")
@pytest.mark.hint(
    en="upstream[x > high] = 0 writes into the caller's gradient. Make a new array.",
    es="upstream[x > high] = 0 escribe en el gradiente de quien llama. Crea un arreglo nuevo.",
)
def test_fake_quantize_grad_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    x, g = np.array([[0.1, -7.0], [9.0, 1.0]]), np.array([[1.0, 2.0], [3.0, 4.0]])
    assert_pure(student.fake_quantize_grad, (x, g, -1.0, 1.0), between=(-x, g + 1, -0.5, 8.0))
    assert_pure(student.fake_quantize_grad, ([0.5, -7.0], [1.0, 2.0], 0, 1), between=([9.0, 0.5], [2.0, 2.0], 0, 1))
