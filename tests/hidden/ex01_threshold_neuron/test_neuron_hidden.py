"""Harder properties of `neuron`, for the instructor only (notes 000, 003, 004)."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_exact, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("neuron")

X = np.array([[1.0, -2.0, 3.0], [0.0, 1.0, 1.0], [2.0, 2.0, -1.0]])
W = np.array([0.5, -1.25, -1.0])


@st.composite
def weighted(draw):
    """`(x, w)` in quarters, `x` of shape (batch, n), `w` of shape (n,): small enough for every sum to be exact."""
    m, n = draw(st.integers(1, 4)), draw(st.integers(1, 5))
    values = np.array(draw(st.lists(quarters(-4, 4), min_size=(m + 1) * n, max_size=(m + 1) * n)))
    return values[n:].reshape(m, n), values[:n]


@pytest.mark.points(5)
@pytest.mark.title(
    en="Inputs and weights may be any array-likes, and the call may use names",
    es="Entradas y pesos pueden ser cualquier cosa parecida a un arreglo, y la llamada puede usar nombres",
)
@pytest.mark.hint(
    en="Integer inputs do not make the weights integers. The parameters are called x, w and b.",
    es="Que las entradas sean enteras no hace enteros los pesos. Los parámetros se llaman x, w y b.",
)
@settings(max_examples=25)
@given(xw=weighted(), kind_x=kinds(), kind_w=kinds("array", "list", "float32", "strided", "readonly", "int"),
       beyond=st.sampled_from([0.0, -0.0625, 0.0625]))
@example(xw=(X, W), kind_x="list", kind_w="list", beyond=0.0)
@example(xw=(X, W), kind_x="int", kind_w="array", beyond=0.0)
@example(xw=(X, W), kind_x="int", kind_w="array", beyond=-0.0625)
@example(xw=(X, W), kind_x="int", kind_w="int", beyond=-0.0625)
@example(xw=(X, W), kind_x="float32", kind_w="float32", beyond=0.0)
@example(xw=(X, W), kind_x="strided", kind_w="strided", beyond=0.0)
@example(xw=(X, W), kind_x="readonly", kind_w="readonly", beyond=0.0)
@example(xw=(X, W), kind_x="fortran", kind_w="int", beyond=-0.0625)
@example(xw=(X[:, 1:2], W[:1]), kind_x="list", kind_w="list", beyond=0.0)
@example(xw=(np.tile(X, (3, 2)), np.tile(W, 2)), kind_x="int", kind_w="list", beyond=0.0)
@example(xw=(X[:1], W), kind_x="list", kind_w="array", beyond=-0.0625)
@example(xw=(X[::-1], W), kind_x="int", kind_w="list", beyond=0.0)
def test_neuron_takes_any_array_like(student, xw, kind_x, kind_w, beyond):
    """A batch, and its first example alone, are answered right whatever array-likes they come in."""
    x, w = as_kind(xw[0], kind_x), as_kind(xw[1], kind_w)
    sums = np.asarray(x, dtype=np.float64) @ np.asarray(w, dtype=np.float64)
    b = beyond - float(sums[0])
    due = (sums + b >= 0) * 1
    assert_exact(student.neuron(x=x, w=w, b=b), due)
    assert_exact(student.neuron(x[-1], w, b=b), due[-1])


@pytest.mark.points(3)
@pytest.mark.title(
    en="The sum is exact to the last bit of float64, and booleans count as 0 and 1",
    es="La suma es exacta hasta el último bit de float64, y los booleanos cuentan como 0 y 1",
)
@pytest.mark.hint(
    en="No tolerance around 0, no float32 in between, and True + True is 2.",
    es="Sin tolerancia alrededor del 0, sin float32 por el medio, y True + True es 2.",
)
def test_neuron_is_exact(student):
    """Sums that miss 0 by little, large weights and boolean inputs are decided exactly."""
    tiny, large = 2.0**-40, 2**40
    assert_exact(student.neuron([1], [1.0], -(1 + tiny)), 0)
    assert_exact(student.neuron([1], [1.0], -1.0), 1)
    assert_exact(student.neuron([[1, 1], [1, 0]], [1.0, tiny], -(1 + tiny)), [1, 0])
    assert_exact(student.neuron([1, 1], [large, 1], -(large + 1)), 1)
    assert_exact(student.neuron([1, 1], [large, 1], -(large + 2)), 0)
    assert_exact(student.neuron(np.array([2**24 + 1.0]), np.array([-1.0]), 2.0**24), 0)
    assert_exact(student.neuron(np.array([1.0]), np.array([-(2**24 + 1.0)]), 2.0**24), 0)
    corners = np.array([[False, False], [False, True], [True, False], [True, True]])
    assert_exact(student.neuron(corners, [1, 1], -2), [0, 0, 0, 1])
    assert_exact(student.neuron(corners, np.array([-1.5, -1.5]), 1.5), [1, 1, 1, 0])
    assert_exact(student.neuron([True, True, False], [1, 1, 1], -2), 1)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="neuron changes nothing and remembers nothing",
    es="neuron no modifica nada y no recuerda nada",
)
@pytest.mark.hint(
    en="Do not append the bias to w or a column of ones to x in place; keep nothing between calls.",
    es="No añadas el sesgo a w ni una columna de unos a x sobre el propio argumento; no guardes nada entre llamadas.",
)
def test_neuron_is_pure(student):
    """The neuron is a pure function."""
    assert_pure(student.neuron, (X, W, 1.0), between=(-X, W, 1.0))
    assert_pure(student.neuron, (X[0], W, 1.0), between=(X[0], W, -9.0))
    assert_pure(student.neuron, (X.tolist(), W.tolist(), 1.0), between=(X.tolist(), (-W).tolist(), 1.0))
    assert_pure(student.neuron, (X[0].tolist(), W.tolist(), 1.0), between=(X[1].tolist(), W.tolist(), 1.0))
