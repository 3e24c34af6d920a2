"""Momentum on lists of any array-likes."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, unpack

pytestmark = pytest.mark.function("momentum_step")

FINE = 1000.5 + 2.0**-16  # float32 would drop the last bit, and with 1000 taken away that is no small one
PARAMS = [np.array([[1.0, 2.0, -3.0], [0.5, 0.0, 4.0]]), np.array([4.0, -0.5]), np.array([[7.0]])]
GRADS = [np.array([[0.25, -2.0, 1.0], [3.0, 1.0, 0.0]]), np.array([-1.0, 2.0]), np.array([[0.5]])]
SPEEDS = [np.array([[-1.0, 0.5, 2.0], [1.0, -3.0, 0.0]]), np.array([0.75, 1.0]), np.array([[-4.0]])]


@st.composite
def lists_of_triples(draw):
    """Parameters, gradients and velocities of the same shapes: matrices, and a vector among them."""
    parts = [], [], []
    for _ in range(draw(st.integers(1, 3))):
        rows, flat = draw(st.tuples(st.integers(1, 2), st.booleans()))
        values = draw(matrices(rows=(3 * rows, 3 * rows), columns=(1, 3)))
        for part, array in zip(parts, np.split(values, 3), strict=True):
            part.append(array[0] if flat else array)
    return parts


@pytest.mark.points(3)
@pytest.mark.title(
    en="v becomes momentum · v - learning_rate · g and W becomes W + v, for any list of array-likes",
    es="v pasa a ser momentum · v - learning_rate · g y W pasa a ser W + v, para cualquier lista de arreglos",
)
@pytest.mark.hint(
    en="Both lists come back whole, in the order of the parameters, whatever the kinds and shapes of the arrays. The "
    "parameters are called params, grads, velocity, learning_rate and momentum, in that order.",
    es="Las dos listas vuelven enteras, en el orden de los parámetros, sean del tipo y la forma que sean los arreglos. "
    "Los parámetros se llaman params, grads, velocity, learning_rate y momentum, en ese orden.",
)
@settings(max_examples=20)
@given(
    triples=lists_of_triples(), learning_rate=st.sampled_from([0.1, 0.001, 0.5, 1, 10.0, 0.0]),
    momentum=st.sampled_from([0.9, 0.5, 0.99, 0, 1]), kind=kinds(), grad_kind=kinds(), velocity_kind=kinds(),
)
@example(triples=(PARAMS, GRADS, SPEEDS), learning_rate=0.1, momentum=0.9, kind="array", grad_kind="array",
         velocity_kind="array")
@example(triples=(PARAMS, GRADS, SPEEDS), learning_rate=0.1, momentum=0.9, kind="int", grad_kind="int", velocity_kind="int")
@example(triples=(PARAMS, GRADS, SPEEDS), learning_rate=0.1, momentum=0.9, kind="list", grad_kind="list",
         velocity_kind="list")
@example(triples=(PARAMS, GRADS, SPEEDS), learning_rate=1, momentum=1, kind="list", grad_kind="list", velocity_kind="list")
@example(triples=(PARAMS, GRADS, SPEEDS), learning_rate=2, momentum=0, kind="list", grad_kind="list", velocity_kind="int")
@example(triples=(PARAMS, GRADS, SPEEDS), learning_rate=0.5, momentum=0.5, kind="readonly", grad_kind="readonly",
         velocity_kind="readonly")
@example(triples=([np.array([0.0])], [np.array([1000.0])], [np.array([FINE])]), learning_rate=1.0, momentum=1.0, kind="array",
         grad_kind="array", velocity_kind="array")
@example(triples=(PARAMS[1:2], GRADS[1:2], SPEEDS[1:2]), learning_rate=0.5, momentum=0.5, kind="list",
         grad_kind="array", velocity_kind="array")
def test_momentum_step_of_any_list(student, triples, learning_rate, momentum, kind, grad_kind, velocity_kind):
    """Every array of both lists agrees with the formulas in float64."""
    used = (kind, grad_kind, velocity_kind)
    params, grads, velocity = ([as_kind(a, k) for a in part] for part, k in zip(triples, used, strict=True))
    W, g, v = ([np.asarray(a, dtype=np.float64) for a in part] for part in (params, grads, velocity))
    speeds = [momentum * v[i] - learning_rate * g[i] for i in range(len(W))]
    due = [*(W[i] + speeds[i] for i in range(len(W))), *speeds]
    # It may be computed in float32, which is good to 1e-7 of W, v (8) and of the step.
    loose = {"rtol": 1e-4, "atol": 1e-5 * (1 + learning_rate)} if "float32" in used else {}
    for answer in (
        student.momentum_step(params=params, grads=grads, velocity=velocity, learning_rate=learning_rate, momentum=momentum),
        student.momentum_step(params, grads, velocity, learning_rate, momentum),
    ):
        moved, faster = unpack(answer, 2)
        for ours, right in zip((*unpack(moved, len(W)), *unpack(faster, len(W))), due, strict=True):
            assert_close(ours, right, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="momentum_step leaves parameters, gradients and velocities alone and remembers nothing",
    es="momentum_step no toca parámetros, gradientes ni velocidades y no recuerda nada",
)
@pytest.mark.hint(
    en="The velocity is handed in and handed back; it is not kept between calls, and v *= momentum writes into the "
    "array you were given.",
    es="La velocidad se recibe y se devuelve; no se guarda entre llamadas, y v *= momentum escribe en el arreglo que te "
    "dieron.",
)
def test_momentum_step_is_pure(student):
    """The lists and their arrays are unchanged, nothing is printed, and the second answer is the first."""
    assert_pure(student.momentum_step, (PARAMS, GRADS, SPEEDS, 0.5, 0.75), between=(GRADS, SPEEDS, PARAMS, 0.25, 0.5))
    still = [np.zeros(W.shape) for W in PARAMS]
    assert_pure(student.momentum_step, (PARAMS, GRADS, still, 0.5, 0.75), between=(PARAMS, PARAMS, still, 0.5, 0.0))
    assert_pure(student.momentum_step, ([[1.0, 2.0]], [[0.5, 1.0]], [[1.0, 1.0]], 0.1, 0.9),
                between=([[0.0]], [[1.0]], [[2.0]], 1.0, 0.5))
