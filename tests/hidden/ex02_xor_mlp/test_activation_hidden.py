"""The activation functions on any array-like and at the ends of the floating-point range."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices

pytestmark = pytest.mark.function("activation")

NAMES = ("identity", "step", "sigmoid", "tanh", "relu")
FAR = [30.0, 88.0, 89.0, 355.0, 400.0, 709.0, 710.0, 745.0, 750.0, 1e4, 1e300, 1e308, 1.7e308]


def one(name, value):
    """What the function gives for one number; every exponent is negative."""
    small = math.exp(-abs(value)) if abs(value) < 700 else 0.0
    return {
        "identity": value, "step": float(value >= 0), "relu": max(value, 0.0),
        "sigmoid": 1 / (1 + small) if value >= 0 else small / (1 + small),
        "tanh": math.copysign((1 - small * small) / (1 + small * small), value),
    }[name]


@pytest.mark.points(4)
@pytest.mark.title(
    en="Each function, of any legal array-like, works number by number and keeps the shape",
    es="Cada función, con cualquier arreglo legal, actúa número por número y conserva la forma",
)
@pytest.mark.hint(
    en="Make an array of z first: a list cannot be compared with 0, and integers must not cut off the result. The parameters "
    "are called name and z, in that order.",
    es="Primero convierte z en un arreglo: una lista no se compara con 0, y los enteros no deben recortar el resultado. Los "
    "parámetros se llaman name y z, en ese orden.",
)
@settings(max_examples=20)
@given(name=st.sampled_from(NAMES), z=matrices(), kind=kinds(), row=st.booleans())
@example(name="sigmoid", z=np.array([[-3.0, 0.0, 2.0], [1.0, -1.0, 5.0]]), kind="list", row=False)
@example(name="sigmoid", z=np.array([[-3.0, 0.0, 2.0], [1.0, -1.0, 5.0]]), kind="int", row=False)
@example(name="tanh", z=np.array([[-3.0, 0.0, 2.0]]), kind="int", row=False)
@example(name="tanh", z=np.array([[-0.5, 0.25], [2.0, 0.0]]), kind="list", row=True)
@example(name="step", z=np.array([[-0.5, 0.25], [2.0, 0.0]]), kind="list", row=False)
@example(name="step", z=np.array([[-1.0], [2.0], [0.0]]), kind="int", row=False)
@example(name="relu", z=np.array([[-0.5, 0.25], [2.0, 0.0]]), kind="list", row=True)
@example(name="relu", z=np.array([[-0.5, 7.25], [2.0, 0.0]]), kind="readonly", row=False)
@example(name="relu", z=np.array([[-3.0, 4.0], [2.0, 0.0]]), kind="int", row=False)
@example(name="identity", z=np.array([[-0.5, 0.25], [2.0, 0.0]]), kind="list", row=False)
@example(name="identity", z=np.array([[-0.5, 0.25], [2.0, 0.0]]), kind="strided", row=False)
@example(name="sigmoid", z=np.array([[-8.0, 8.0], [0.5, 7.0]]), kind="readonly", row=True)
@example(name="tanh", z=np.array([[1.0], [-2.0]]), kind="fortran", row=False)
@example(name="sigmoid", z=np.array([[-8.0, 8.0], [0.5, 7.0]]), kind="float32", row=False)
def test_activation_of_any_array_like(student, name, z, kind, row):
    """A matrix, or its first row alone, agrees with the formula number by number."""
    z = as_kind(z[0] if row else z, kind)
    exact = np.asarray(z, dtype=np.float64)
    due = np.array([one(name, value) for value in exact.ravel().tolist()]).reshape(exact.shape)
    loose = {"rtol": 1e-4, "atol": 1e-6} if kind == "float32" else {}  # it may be computed in float32
    assert_close(student.activation(name=name, z=z), due, **loose)


@pytest.mark.points(4)
@pytest.mark.title(
    en="Every finite z has an answer: far out the sigmoid is 0 or 1, tanh -1 or 1, up to the largest floats",
    es="Todo z finito tiene respuesta: lejos del 0 la sigmoide vale 0 o 1 y tanh -1 o 1, hasta los mayores flotantes",
)
@pytest.mark.hint(
    en="exp(710) overflows, and inf/inf is NaN. Of exp(z) and exp(-z) one is always harmless: which, on each side of 0? A "
    "large z beside a small one must not disturb it.",
    es="exp(710) se desborda, e inf/inf es NaN. De exp(z) y exp(-z) una es siempre inofensiva: ¿cuál, a cada lado del 0? Un z "
    "grande junto a uno chico no debe perturbarlo.",
)
@settings(max_examples=20)
@given(name=st.sampled_from(NAMES), far=st.lists(st.sampled_from(FAR), min_size=1, max_size=4), negative=st.booleans())
@example(name="sigmoid", far=[710.0, 1e4], negative=True)
@example(name="sigmoid", far=[710.0, 1e4, 1.7e308], negative=False)
@example(name="sigmoid", far=[1.7e308], negative=True)
@example(name="tanh", far=[400.0, 750.0, 1.7e308], negative=True)
@example(name="tanh", far=[400.0, 750.0, 1.7e308], negative=False)
@example(name="relu", far=[750.0, 1.7e308], negative=False)
@example(name="relu", far=[750.0, 1.7e308], negative=True)
@example(name="step", far=[30.0, 1.7e308], negative=True)
@example(name="step", far=[30.0, 1.7e308], negative=False)
@example(name="identity", far=[1e4, 1.7e308], negative=True)
@example(name="sigmoid", far=[30.0, 89.0, 355.0], negative=True)
def test_activation_far_out(student, name, far, negative):
    """Numbers far from 0, all on one side and beside an ordinary one, against the formula with negative exponents."""
    z = -np.array(far) if negative else np.array(far)
    assert_close(student.activation(name, z[np.newaxis]), [[one(name, value) for value in z.tolist()]])
    mixed = np.array([[1.5, z[0]], [-z[0], -0.5]])
    due = [[one(name, value) for value in row] for row in mixed.tolist()]
    assert_close(student.activation(name, mixed), due)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="activation leaves z alone and remembers nothing",
    es="activation no toca z ni recuerda nada",
)
@pytest.mark.hint(
    en="z[z < 0] = 0 writes into the caller's array. Make a new one.",
    es="z[z < 0] = 0 escribe en el arreglo de quien llama. Crea uno nuevo.",
)
def test_activation_is_pure(student):
    """For each name z is unchanged, nothing is printed, and the second answer is the first."""
    z = np.array([[1.0, -2.0, 0.0], [-1.0, 0.5, 4.0]])
    for name in NAMES:
        assert_pure(student.activation, (name, z), between=(name, z[::-1] * 3))
    assert_pure(student.activation, ("relu", [3.0, -1.0]), between=("sigmoid", [0.0, 2.0]))
