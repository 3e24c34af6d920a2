"""Gradient descent in a bowl, and in two half steps."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, unpack, vectors

pytestmark = pytest.mark.function("sgd_step")

ARRAYS = st.lists(matrices(rows=(1, 3), columns=(1, 3)) | vectors(max_size=3), min_size=1, max_size=3)
TWO = [np.array([[1.0, 2.0, -3.0]]), np.array([4.0, -0.5])]


def stepped(student, params, grads, learning_rate):
    """The new parameters, their shapes vetted."""
    new = unpack(student.sgd_step(params, grads, learning_rate), len(params))
    return [numeric(array, shape=old.shape) for array, old in zip(new, params, strict=True)]


@pytest.mark.points(2)
@pytest.mark.title(
    en="In the bowl ½W², whose gradient is W, a step leaves the share 1 - learning_rate of every weight",
    es="En el cuenco ½W², cuyo gradiente es W, un paso deja la fracción 1 - learning_rate de cada peso",
)
@pytest.mark.hint(
    en="With rate 1 the step lands at the bottom, 0; with rate 0 nothing moves. The notes lost a sign: is yours a "
    "difference, and does the rate multiply the gradient only?",
    es="Con tasa 1 el paso llega al fondo, 0; con tasa 0 no se mueve nada. Los apuntes perdieron un signo: ¿lo tuyo "
    "es una diferencia, y la tasa multiplica sólo al gradiente?",
)
@settings(max_examples=20)
@given(params=ARRAYS, learning_rate=st.sampled_from([0.0, 0.125, 0.25, 0.5, 1.0, 2.0]))
@example(params=TWO, learning_rate=1.0)
@example(params=TWO, learning_rate=0.0)
@example(params=TWO, learning_rate=0.25)
@example(params=[np.array([8.0])], learning_rate=0.5)
def test_sgd_step_in_a_bowl(student, params, learning_rate):
    """Where the gradient is the weight itself the step multiplies it by 1 - learning_rate (notes 000)."""
    new = stepped(student, params, [W.copy() for W in params], learning_rate)
    for array, W in zip(new, params, strict=True):
        assert_close(array, (1 - learning_rate) * W)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Two steps of half the rate along the same gradient are one whole step, each array with its own gradient",
    es="Dos pasos con la mitad de la tasa por el mismo gradiente son un paso entero, cada arreglo con su gradiente",
)
@pytest.mark.hint(
    en="The step is proportional to the rate and to the gradient, and does not depend on where W is. The first array "
    "goes with the first gradient, whatever their shapes.",
    es="El paso es proporcional a la tasa y al gradiente, y no depende de dónde está W. El primer arreglo va con el "
    "primer gradiente, tengan la forma que tengan.",
)
@settings(max_examples=12)
@given(params=ARRAYS, factor=st.sampled_from([-2.0, 0.5, 3.0]), learning_rate=st.sampled_from([0.125, 0.5, 1.0]))
@example(params=TWO, factor=3.0, learning_rate=0.5)
@example(params=[np.array([1.0, 2.0]), np.array([3.0, 4.0])], factor=0.5, learning_rate=1.0)
def test_sgd_step_in_two_halves(student, params, factor, learning_rate):
    """Steps along one gradient add up, and a gradient of opposite sign leads back."""
    grads = [factor * W[::-1] + 1 for W in params]
    whole = stepped(student, params, grads, learning_rate)
    half = stepped(student, stepped(student, params, grads, learning_rate / 2), grads, learning_rate / 2)
    back = stepped(student, whole, [-g for g in grads], learning_rate)
    for one, two, home, W in zip(whole, half, back, params, strict=True):
        assert_close(two, one)
        assert_close(home, W)
