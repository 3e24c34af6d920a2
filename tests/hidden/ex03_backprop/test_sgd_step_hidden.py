"""Gradient descent on lists of any array-likes."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, quarters, unpack

pytestmark = pytest.mark.function("sgd_step")

FINE = 1000.5 + 2.0**-16  # float32 would drop the last bit, and with 1000 taken away that is no small one
PARAMS = [np.array([[1.0, 2.0, -3.0], [0.5, 0.0, 4.0]]), np.array([4.0, -0.5]), np.array([[7.0]])]
GRADS = [np.array([[0.25, -2.0, 1.0], [3.0, 1.0, 0.0]]), np.array([-1.0, 2.0]), np.array([[0.5]])]


@st.composite
def lists_of_pairs(draw):
    """Parameters and gradients of the same shapes: matrices, and a vector among them."""
    params, grads = [], []
    for _ in range(draw(st.integers(1, 3))):
        both = draw(matrices(rows=(2, 4), columns=(1, 3)))
        W, dW = both[:1 + len(both) % 2], both[-1 - len(both) % 2:]
        flat = draw(st.booleans())
        params.append(W[0] if flat else W)
        grads.append(dW[0] if flat else dW)
    return params, grads


@pytest.mark.points(2)
@pytest.mark.title(
    en="The step of any list of array-likes is W - learning_rate · dW, array by array",
    es="El paso de cualquier lista de arreglos es W - learning_rate · dW, arreglo por arreglo",
)
@pytest.mark.hint(
    en="Weights that came as integers or lists move by fractions too, and rates may be tiny, large or whole numbers. "
    "The parameters are called params, grads and learning_rate.",
    es="También los pesos que llegan como enteros o listas se mueven en fracciones, y la tasa puede ser diminuta, "
    "grande o un entero. Los parámetros se llaman params, grads y learning_rate.",
)
@settings(max_examples=20)
@given(
    pairs=lists_of_pairs(), learning_rate=quarters(0, 3) | st.sampled_from([0.1, 0.001, 100, 1]), kind=kinds(),
    grad_kind=kinds(),
)
@example(pairs=(PARAMS, GRADS), learning_rate=0.1, kind="int", grad_kind="int")
@example(pairs=(PARAMS, GRADS), learning_rate=0.1, kind="list", grad_kind="list")
@example(pairs=(PARAMS, GRADS), learning_rate=1, kind="readonly", grad_kind="readonly")
@example(pairs=(PARAMS, GRADS), learning_rate=0.001, kind="array", grad_kind="list")
@example(pairs=(PARAMS[1:2], GRADS[1:2]), learning_rate=1, kind="list", grad_kind="array")
@example(pairs=(PARAMS, GRADS), learning_rate=2, kind="list", grad_kind="int")
@example(pairs=([np.array([FINE])], [np.array([1000.0])]), learning_rate=1.0, kind="array", grad_kind="array")
def test_sgd_step_of_any_list(student, pairs, learning_rate, kind, grad_kind):
    """Every array agrees with the formula in float64."""
    params, grads = ([as_kind(a, k) for a in part] for part, k in zip(pairs, (kind, grad_kind), strict=True))
    due = [np.asarray(W, dtype=np.float64) - learning_rate * np.asarray(g, dtype=np.float64)
           for W, g in zip(params, grads, strict=True)]
    # It may be computed in float32, which is good to 1e-7 of W (8) and of the step.
    loose = {"rtol": 1e-4, "atol": 1e-5 * (1 + learning_rate)} if "float32" in (kind, grad_kind) else {}
    for answer in (student.sgd_step(params=params, grads=grads, learning_rate=learning_rate),
                   student.sgd_step(params, grads, learning_rate)):
        for ours, right in zip(unpack(answer, len(params)), due, strict=True):
            assert_close(ours, right, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="sgd_step leaves the old parameters and the gradients alone and remembers nothing",
    es="sgd_step no toca los parámetros anteriores ni los gradientes y no recuerda nada",
)
@pytest.mark.hint(
    en="W -= ... writes into the arrays of the list you were given. A new list of new arrays is asked for.",
    es="W -= ... escribe en los arreglos de la lista que te dieron. Se pide una lista nueva de arreglos nuevos.",
)
def test_sgd_step_is_pure(student):
    """The lists and their arrays are unchanged, nothing is printed, and the second answer is the first."""
    assert_pure(student.sgd_step, (PARAMS, GRADS, 0.5), between=(GRADS, PARAMS, 0.25))
    assert_pure(student.sgd_step, (PARAMS[:1], GRADS[:1], 0.5), between=(PARAMS, PARAMS, 1.0))
    assert_pure(student.sgd_step, ([[1.0, 2.0], [[3.0]]], [[0.5, 1.0], [[2.0]]], 0.1), between=([[0.0]], [[1.0]], 1.0))
