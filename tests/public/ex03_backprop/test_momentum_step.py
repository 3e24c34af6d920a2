"""Momentum: the first step, and where a constant gradient leads."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, unpack, vectors

pytestmark = pytest.mark.function("momentum_step")

ARRAYS = st.lists(matrices(rows=(1, 3), columns=(1, 3)) | vectors(max_size=3), min_size=1, max_size=2)
RATES = st.sampled_from([0.125, 0.5, 1.0, 2.0])
TWO = [np.array([[1.0, 2.0, -3.0]]), np.array([4.0, -0.5])]


def stepped(student, params, grads, velocity, learning_rate, momentum):
    """The new parameters and velocities, their shapes vetted."""
    answer = unpack(student.momentum_step(params, grads, velocity, learning_rate, momentum), 2)
    return [[numeric(array, shape=old.shape) for array, old in zip(unpack(part, len(params)), params, strict=True)]
            for part in answer]


@pytest.mark.points(2)
@pytest.mark.title(
    en="Every parameter moves by its new velocity, and without a gradient the share `momentum` of the old one is left",
    es="Cada parámetro se mueve según su nueva velocidad, y sin gradiente queda la fracción `momentum` de la anterior",
)
@pytest.mark.hint(
    en="First the new velocity, then the parameters, with the new one. momentum multiplies the old velocity, not the "
    "gradient; the pair that comes back is parameters first, velocities second.",
    es="Primero la nueva velocidad, después los parámetros, con la nueva. momentum multiplica a la velocidad anterior, "
    "no al gradiente; el par que se devuelve es primero los parámetros y después las velocidades.",
)
@settings(max_examples=20)
@given(params=ARRAYS, push=st.sampled_from([-1.0, 0.0, 2.0]), learning_rate=RATES, momentum=st.sampled_from([0.0, 0.5, 0.75]))
@example(params=TWO, push=0.0, learning_rate=0.5, momentum=0.5)
@example(params=TWO, push=2.0, learning_rate=0.5, momentum=0.0)
@example(params=TWO, push=2.0, learning_rate=2.0, momentum=0.75)
def test_momentum_step_moves_by_the_velocity(student, params, push, learning_rate, momentum):
    """new W = W + new v; a gradient of 0 leaves momentum · v (notes 003)."""
    velocity = [3 * W + 1 for W in params]
    moved, speed = stepped(student, params, [push * W - push for W in params], velocity, learning_rate, momentum)
    _, coasting = stepped(student, params, [0 * W for W in params], velocity, learning_rate, momentum)
    for new, W, v, left, old in zip(moved, params, speed, coasting, velocity, strict=True):
        assert_close(new, W + v)
        assert_close(left, momentum * old)


@pytest.mark.points(2)
@pytest.mark.title(
    en="From rest down a constant slope the velocity after k steps is -learning_rate · g · (1 + m + … + m^(k-1))",
    es="Desde el reposo por una pendiente constante la velocidad tras k pasos es -learning_rate · g · (1 + m + … + m^(k-1))",
)
@pytest.mark.hint(
    en="With momentum ½ the velocity tends to twice the plain step, with 0 it stays at it. Downhill is against the "
    "gradient: the velocity has the opposite sign. learning_rate is inside the velocity.",
    es="Con momentum ½ la velocidad tiende al doble del paso simple, con 0 se queda en él. Cuesta abajo es contra el "
    "gradiente: la velocidad tiene el signo opuesto. learning_rate está dentro de la velocidad.",
)
@settings(max_examples=20)
@given(grads=ARRAYS, learning_rate=RATES, momentum=st.sampled_from([0.0, 0.5, 0.75, 1.0]), steps=st.integers(1, 3))
@example(grads=TWO, learning_rate=0.5, momentum=0.5, steps=3)
@example(grads=TWO, learning_rate=2.0, momentum=0.0, steps=1)
@example(grads=TWO, learning_rate=0.125, momentum=1.0, steps=2)
def test_momentum_step_gathers_speed(student, grads, learning_rate, momentum, steps):
    """The velocities of a constant gradient are a geometric series (notes 003)."""
    params, velocity = [2 * g[::-1] for g in grads], [np.zeros(g.shape) for g in grads]
    for k in range(1, steps + 1):
        params, velocity = stepped(student, params, grads, velocity, learning_rate, momentum)
        for v, g in zip(velocity, grads, strict=True):
            assert_close(v, -learning_rate * g * sum(momentum**i for i in range(k)))
