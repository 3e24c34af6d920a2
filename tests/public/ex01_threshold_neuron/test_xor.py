"""Properties of `xor` (notes 000)."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact

pytestmark = pytest.mark.function("xor")


@pytest.mark.points(3)
@pytest.mark.title(
    en="XOR of two numbers is 1 where exactly one of them is 1",
    es="El XOR de dos números es 1 cuando exactamente uno de ellos es 1",
)
@pytest.mark.hint(
    en="One neuron cannot; two hidden ones can: at least one, and not both. Numbers give a number back.",
    es="Una neurona no puede; dos ocultas sí: al menos uno, y no los dos. Dos números dan un número.",
)
def test_xor_truth_table(student):
    """The four pairs of numbers give 0, 1, 1, 0."""
    assert_exact(student.xor(0, 0), 0)
    assert_exact(student.xor(0, 1), 1)
    assert_exact(student.xor(1, 0), 1)
    assert_exact(student.xor(1, 1), 0)


@pytest.mark.points(3)
@pytest.mark.title(
    en="XOR of arrays is taken element by element, in their shape; XOR with it again gives the first back",
    es="El XOR de arreglos se toma elemento a elemento y conserva la forma; repetirlo devuelve el primero",
)
@pytest.mark.hint(
    en="The arrays may have any number of axes: a vector, a matrix, a single row. The result has their shape.",
    es="Los arreglos pueden tener cualquier número de ejes: vector, matriz, una sola fila. El resultado los conserva.",
)
@settings(max_examples=25)
@given(bits=st.lists(st.integers(0, 3), min_size=6, max_size=6), shape=st.sampled_from([(6,), (2, 3), (3, 2), (1, 6)]))
@example(bits=[0, 1, 2, 3, 1, 2], shape=(6,))
@example(bits=[0, 1, 2, 3, 1, 3], shape=(2, 3))
@example(bits=[0, 1, 2, 3, 3, 1], shape=(3, 2))
@example(bits=[3, 0, 1, 2, 3, 1], shape=(1, 6))
@example(bits=[3, 0, 1, 2, 3, 1], shape=(6, 1))
def test_xor_of_arrays_undoes_itself(student, bits, shape):
    """xor is 1 exactly where its arguments differ, and xor(xor(a, b), b) is a."""
    first, second = np.array(bits).reshape(shape) % 2, np.array(bits).reshape(shape) // 2
    different = student.xor(first, second)
    assert_exact(different, (first != second) * 1)
    assert_exact(student.xor(different, second), first)
