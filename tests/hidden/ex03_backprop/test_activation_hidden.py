"""Activations of any array-like, near 0 and far from it."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("activation")

VALUES = {
    "identity": lambda z: z,
    "sigmoid": lambda z: 1 / (1 + math.exp(-z)),
    "tanh": math.tanh,
    "relu": lambda z: max(z, 0.0),
    "leaky_relu": lambda z: max(z, z / 10),
    "elu": lambda z: z if z > 0 else math.expm1(z),
}
NAMES = tuple(VALUES)
SHAPES = [(6,), (2, 3), (6, 1), (1, 6)]
NEAR = [0.0, 1.0, -1.0, 0.25, -0.25, 3.0]


@pytest.mark.points(4)
@pytest.mark.title(
    en="Every activation of any legal array-like, at 0.25 or at 300, has the value of its formula",
    es="Toda activación de cualquier arreglo legal, en 0,25 o en 300, tiene el valor de su fórmula",
)
@pytest.mark.hint(
    en="Turn z into a float64 array before anything else: lists, integers and read-only arrays are legal. Nothing is "
    "clipped, and the shape stays. The parameters are called name and z.",
    es="Convierte z en un arreglo float64 antes que nada: las listas, los enteros y los arreglos de sólo lectura son "
    "legales. No se recorta nada, y la forma se conserva. Los parámetros se llaman name y z.",
)
@settings(max_examples=20)
@given(
    values=st.lists(quarters(), min_size=6, max_size=6), stretch=st.sampled_from([1.0, 1.0, 37.5]), kind=kinds(),
    shape=st.sampled_from(SHAPES), name=st.sampled_from(NAMES),
)
@example(values=NEAR, stretch=1.0, kind="list", shape=(6,), name="sigmoid")
@example(values=NEAR, stretch=1.0, kind="int", shape=(2, 3), name="elu")
@example(values=NEAR, stretch=1.0, kind="int", shape=(6,), name="leaky_relu")
@example(values=NEAR, stretch=1.0, kind="readonly", shape=(6, 1), name="relu")
@example(values=NEAR, stretch=1.0, kind="list", shape=(1, 6), name="identity")
@example(values=NEAR, stretch=1.0, kind="readonly", shape=(2, 3), name="leaky_relu")
@example(values=NEAR, stretch=1.0, kind="readonly", shape=(2, 3), name="elu")
@example(values=NEAR, stretch=1.0, kind="list", shape=(2, 3), name="tanh")
@example(values=[8.0, -8.0, 4.0, -4.0, 2.0, -2.0], stretch=37.5, kind="array", shape=(6,), name="elu")
@example(values=[8.0, -8.0, 4.0, -4.0, 2.0, -2.0], stretch=37.5, kind="array", shape=(6,), name="sigmoid")
@example(values=[8.0, -8.0, 4.0, -4.0, 2.0, -2.0], stretch=37.5, kind="array", shape=(6,), name="tanh")
@example(values=[8.0, -8.0, 4.0, -4.0, 2.0, -2.0], stretch=37.5, kind="array", shape=(6,), name="relu")
@example(values=[8.0, -8.0, 4.0, -4.0, 2.0, -2.0], stretch=37.5, kind="array", shape=(6,), name="leaky_relu")
@example(values=[8.0, -8.0, 4.0, -4.0, 2.0, -2.0], stretch=1.0, kind="array", shape=(2, 3), name="sigmoid")
def test_activation_of_any_array_like(student, values, stretch, kind, shape, name):
    """The values agree with a loop over the entries, up to 300 in float64."""
    # 300, not more: the textbook forms of tanh and of the slopes overflow there, and the contract leaves that open.
    stretch = 1.0 if kind == "float32" else stretch
    z = as_kind(stretch * np.array(values).reshape(shape), kind)
    due = np.array([VALUES[name](v) for v in np.asarray(z, dtype=np.float64).ravel().tolist()]).reshape(shape)
    loose = {"rtol": 1e-4, "atol": 1e-6} if kind == "float32" else {}  # it may be computed in float32
    assert_close(student.activation(name=name, z=z), due, **loose)
    assert_close(student.activation(name, z), due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="activation leaves its argument alone and remembers nothing",
    es="activation no toca su argumento ni recuerda nada",
)
@pytest.mark.hint(
    en="z[z < 0] = 0 writes into the caller's array. Make a new one.",
    es="z[z < 0] = 0 escribe en el arreglo de quien llama. Crea uno nuevo.",
)
def test_activation_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first."""
    z = np.array([[1.0, -2.0, 4.0], [-1.0, 0.5, -0.25]])
    for name, other in zip(NAMES, reversed(NAMES), strict=True):
        assert_pure(student.activation, (name, z), between=(other, z[::-1] * 3))
    assert_pure(student.activation, ("relu", [-1.0, 2.0]), between=("relu", [3.0, -1.0]))
