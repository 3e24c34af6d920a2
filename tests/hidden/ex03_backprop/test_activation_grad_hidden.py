"""Slopes at any array-like, away from the bends."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("activation_grad")

SLOPES = {
    "identity": lambda z: 1.0,
    "sigmoid": lambda z: 1 / (2 + math.exp(-z) + math.exp(z)),
    "tanh": lambda z: 1 / math.cosh(z) ** 2,
    "relu": lambda z: 1.0 if z > 0 else 0.0,
    "leaky_relu": lambda z: 1.0 if z > 0 else 0.1,
    "elu": lambda z: 1.0 if z > 0 else math.exp(z),
}
NAMES = tuple(SLOPES)
SHAPES = [(6,), (2, 3), (6, 1), (1, 6)]
NEAR = [2.0, 1.0, -1.0, 0.25, -0.25, 3.0]
FAR = [8.0, -8.0, 4.0, -4.0, 2.0, -2.0]


@pytest.mark.points(5)
@pytest.mark.title(
    en="The slope of every activation at any legal array-like, 0.25 or 300 from 0, is the derivative there",
    es="La pendiente de toda activación en cualquier arreglo legal, a 0,25 o a 300 de 0, es la derivada ahí",
)
@pytest.mark.hint(
    en="Compare with finite differences: (f(z + 1e-5) - f(z - 1e-5)) / 2e-5. Lists, integers and read-only arrays are "
    "legal, the slopes of integers are no integers, and identity has an array of ones. The parameters are called name "
    "and z.",
    es="Compara con diferencias finitas: (f(z + 1e-5) - f(z - 1e-5)) / 2e-5. Listas, enteros y arreglos de sólo "
    "lectura son legales, las pendientes de enteros no son enteras, e identity tiene un arreglo de unos. Los "
    "parámetros se llaman name y z.",
)
@settings(max_examples=20)
@given(
    values=st.lists(quarters().filter(bool), min_size=6, max_size=6), stretch=st.sampled_from([1.0, 1.0, 37.5]),
    kind=kinds(), shape=st.sampled_from(SHAPES), name=st.sampled_from(NAMES),
)
@example(values=NEAR, stretch=1.0, kind="list", shape=(6,), name="sigmoid")
@example(values=FAR, stretch=1.0, kind="int", shape=(2, 3), name="elu")
@example(values=FAR, stretch=1.0, kind="int", shape=(6,), name="leaky_relu")
@example(values=FAR, stretch=1.0, kind="int", shape=(6,), name="tanh")
@example(values=NEAR, stretch=1.0, kind="readonly", shape=(6, 1), name="relu")
@example(values=NEAR, stretch=1.0, kind="list", shape=(1, 6), name="identity")
@example(values=NEAR, stretch=1.0, kind="list", shape=(2, 3), name="relu")
@example(values=NEAR, stretch=1.0, kind="readonly", shape=(2, 3), name="leaky_relu")
@example(values=NEAR, stretch=1.0, kind="readonly", shape=(2, 3), name="elu")
@example(values=NEAR, stretch=1.0, kind="list", shape=(2, 3), name="tanh")
@example(values=NEAR, stretch=1.0, kind="array", shape=(2, 3), name="tanh")
@example(values=FAR, stretch=37.5, kind="array", shape=(6,), name="elu")
@example(values=FAR, stretch=37.5, kind="array", shape=(6,), name="sigmoid")
@example(values=FAR, stretch=37.5, kind="array", shape=(6,), name="tanh")
@example(values=FAR, stretch=37.5, kind="array", shape=(6,), name="leaky_relu")
@example(values=FAR, stretch=1.0, kind="array", shape=(2, 3), name="sigmoid")
def test_activation_grad_of_any_array_like(student, values, stretch, kind, shape, name):
    """The slopes agree with a loop over the entries, none of them 0, up to 300 in float64."""
    # 300, not more: the textbook forms of tanh and of the slopes overflow there, and the contract leaves that open.
    stretch = 1.0 if kind == "float32" else stretch
    z = stretch * np.array(values).reshape(shape)
    z = as_kind(np.sign(z) * np.maximum(np.abs(z), 1) if kind == "int" else z, kind)  # nothing may round to the bend
    due = np.array([SLOPES[name](v) for v in np.asarray(z, dtype=np.float64).ravel().tolist()]).reshape(shape)
    loose = {"rtol": 1e-4, "atol": 1e-6} if kind == "float32" else {}  # it may be computed in float32
    assert_close(student.activation_grad(name=name, z=z), due, **loose)
    assert_close(student.activation_grad(name, z), due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="activation_grad leaves its argument alone and remembers nothing",
    es="activation_grad no toca su argumento ni recuerda nada",
)
@pytest.mark.hint(
    en="Setting entries of z to 0 and 1 changes the caller's array. Make a new one.",
    es="Poner entradas de z en 0 y 1 cambia el arreglo de quien llama. Crea uno nuevo.",
)
def test_activation_grad_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first."""
    z = np.array([[1.0, -2.0, 4.0], [-1.0, 0.5, -0.25]])
    for name, other in zip(NAMES, reversed(NAMES), strict=True):
        assert_pure(student.activation_grad, (name, z), between=(other, z[::-1] * 3))
    assert_pure(student.activation_grad, ("relu", [-1.0, 2.0]), between=("relu", [3.0, -1.0]))
