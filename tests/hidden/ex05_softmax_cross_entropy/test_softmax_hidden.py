"""Softmax at the ends of the floating-point range, on every array-like, and left alone by the call."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("softmax")

EXTREMES = [-1.7e308, -1e308, -1e300, -1e4, 0.0, 1e4, 1e300, 1e308, 1.7e308]


def oracle(z, axis):
    """Softmax in float64."""
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


@pytest.mark.points(3)
@pytest.mark.title(
    en="Where one logit towers over the rest it takes all the probability, up to the largest floats",
    es="Donde un logit supera de lejos al resto se lleva toda la probabilidad, hasta los mayores números flotantes",
)
@pytest.mark.hint(
    en="Every finite z has a finite answer. Even a difference may overflow, to -inf, and exp(-inf) is 0; what must "
    "never meet are two infinities, nor 0 with 0 in the division.",
    es="Todo z finito tiene respuesta finita. Incluso una diferencia puede desbordarse, a -inf, y exp(-inf) es 0; lo "
    "que no debe encontrarse nunca son dos infinitos, ni 0 con 0 en la división.",
)
@settings(max_examples=20)
@given(z=st.lists(st.sampled_from(EXTREMES), min_size=1, max_size=4, unique=True))
@example(z=[1e308, -1e308])
@example(z=[-1.7e308, 1.7e308, 0.0])
@example(z=[1e4, 0.0, -1e4])
@example(z=[-1e308, -1.7e308])
@example(z=[1e308, 1.7e308, 1e300])
@example(z=[-1e300])
def test_softmax_winner_takes_all(student, z):
    """With gaps of 10000 or more the largest logit gets 1 and the others 0, whatever the magnitude."""
    # Gaps only: a form that is exp(z - log sum exp) loses log 2 to rounding where two logits of 1e300 tie.
    assert_close(student.softmax(np.array(z)), np.array([1.0 if value == max(z) else 0.0 for value in z]))
    assert_close(student.softmax(np.array([z, [0.0] * len(z)]))[1:], np.full((1, len(z)), 1 / len(z)))


@pytest.mark.points(2)
@pytest.mark.title(
    en="Lists, integers, float32, views and read-only arrays have the same softmax, by position or by name",
    es="Listas, enteros, float32, vistas y arreglos de sólo lectura tienen el mismo softmax, por posición o por "
    "nombre",
)
@pytest.mark.hint(
    en="Turn the argument into a float64 array before anything else, and write into nothing you were given. The "
    "parameters are called z and axis.",
    es="Convierte el argumento en un arreglo float64 antes que nada, y no escribas en nada que te hayan dado. Los "
    "parámetros se llaman z y axis.",
)
@settings(max_examples=20)
@given(
    values=st.lists(quarters(), min_size=12, max_size=12), kind=kinds(), axis=st.integers(-3, 2),
    shape=st.sampled_from([(2, 3, 2), (1, 3, 4), (3, 2, 2), (12, 1, 1)]),
)
@example(values=[float(i % 5) for i in range(12)], kind="int", axis=1, shape=(2, 3, 2))
@example(values=[float(i % 5) for i in range(12)], kind="list", axis=0, shape=(2, 3, 2))
@example(values=[float(i % 5) for i in range(12)], kind="readonly", axis=-3, shape=(2, 3, 2))
def test_softmax_of_any_array_like(student, values, kind, axis, shape):
    """Every legal array-like gives the values of its float64 copy."""
    z = as_kind(np.array(values).reshape(shape), kind)
    exact = np.asarray(z, dtype=np.float64)
    loose = {"rtol": 1e-4, "atol": 1e-6} if kind == "float32" else {}  # it may be computed in float32
    assert_close(student.softmax(z=z, axis=axis), oracle(exact, axis), **loose)
    assert_close(student.softmax(z), oracle(exact, 2), **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="Softmax leaves its argument alone and remembers nothing",
    es="Softmax no toca su argumento ni recuerda nada",
)
@pytest.mark.hint(
    en="z -= z.max() writes into the caller's array. Make a new one.",
    es="z -= z.max() escribe en el arreglo de quien llama. Crea uno nuevo.",
)
def test_softmax_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first."""
    z = np.array([[1.0, 2.0, 4.0], [-1.0, 0.5, 0.0]])
    assert_pure(student.softmax, (z,), between=(z[::-1] * 3,), axis=-1)
    assert_pure(student.softmax, ([3.0, 1.0, -1e4],), between=([0.0, 0.0, 0.0],))
