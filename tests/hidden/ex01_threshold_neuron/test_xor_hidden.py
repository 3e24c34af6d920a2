"""Harder properties of `xor`, for the instructor only (notes 000)."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_exact, assert_pure, kinds

pytestmark = pytest.mark.function("xor")

SHAPES = [(1,), (4,), (1, 1), (2, 2), (1, 3), (3, 1), (2, 1, 2), (1, 2, 3)]
FIRST = np.array([0.0, 0.0, 1.0, 1.0, 0.0, 1.0])
SECOND = np.array([0.0, 1.0, 0.0, 1.0, 1.0, 1.0])


@st.composite
def pairs(draw):
    """Two float64 arrays of 0s and 1s of one shape."""
    shape = draw(st.sampled_from(SHAPES))
    size = int(np.prod(shape))
    bits = draw(st.lists(st.integers(0, 3), min_size=size, max_size=size))
    return np.array([k % 2.0 for k in bits]).reshape(shape), np.array([k // 2.0 for k in bits]).reshape(shape)


@pytest.mark.points(2)
@pytest.mark.title(
    en="XOR takes array-likes of any shape, in any memory layout, lists included",
    es="XOR acepta arreglos de cualquier forma y disposición en memoria, y también listas",
)
@pytest.mark.hint(
    en="Whatever the number of axes, pair the elements, then give the result the shape of x1.",
    es="Sea cual sea el número de ejes, empareja los elementos y da al resultado la forma de x1.",
)
@settings(max_examples=25)
@given(pair=pairs(), kind=kinds())
@example(pair=(FIRST, SECOND), kind="array")
@example(pair=(FIRST, SECOND), kind="list")
@example(pair=(FIRST, SECOND), kind="float32")
@example(pair=(FIRST, SECOND), kind="readonly")
@example(pair=(FIRST.reshape(3, 2), SECOND.reshape(3, 2)), kind="list")
@example(pair=(FIRST.reshape(2, 3), SECOND.reshape(2, 3)), kind="strided")
@example(pair=(FIRST.reshape(2, 3), SECOND.reshape(2, 3)), kind="fortran")
@example(pair=(FIRST.reshape(1, 3, 2), SECOND.reshape(1, 3, 2)), kind="int")
@example(pair=(FIRST[1:2], SECOND[1:2]), kind="int")
@example(pair=(FIRST[3:4].reshape(1, 1), SECOND[3:4].reshape(1, 1)), kind="array")
def test_xor_takes_any_array_like(student, pair, kind):
    """The XOR of any two legal array-likes of 0s and 1s is 1 where they differ."""
    first, second = pair
    assert_exact(student.xor(x1=as_kind(first, kind), x2=as_kind(second, kind)), (first != second) * 1)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Booleans and floats count as the numbers 0 and 1",
    es="Los booleanos y los decimales cuentan como los números 0 y 1",
)
@pytest.mark.hint(
    en="In NumPy True - True is an error and True + True is True; 1.0 ^ 0.0 has no meaning: make them numbers first.",
    es="En NumPy True - True es un error y True + True es True; 1.0 ^ 0.0 no significa nada: pásalos antes a números.",
)
def test_xor_of_other_zeros_and_ones(student):
    """The XOR of booleans and of floats, alone or in arrays, is that of the numbers 0 and 1."""
    due = [0, 1, 1, 0, 1, 0]
    assert_exact(student.xor(FIRST.astype(bool), SECOND.astype(bool)), due)
    assert_exact(student.xor(FIRST.astype(bool).tolist(), SECOND.astype(bool).tolist()), due)
    assert_exact(student.xor(SECOND.tolist(), FIRST.astype(np.int64)), due)
    for a, b in ((False, False), (False, True), (True, False), (True, True)):
        assert_exact(student.xor(a, b), int(a != b))
        assert_exact(student.xor(float(a), float(b)), int(a != b))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="xor changes nothing and remembers nothing",
    es="xor no modifica nada y no recuerda nada",
)
@pytest.mark.hint(
    en="Do not write the hidden layer's outputs into x1 or x2; keep nothing for the next call.",
    es="No escribas las salidas de la capa oculta en x1 ni en x2; no guardes nada para la próxima llamada.",
)
def test_xor_is_pure(student):
    """The function xor is pure."""
    assert_pure(student.xor, (FIRST, SECOND), between=(SECOND, 1.0 - FIRST))
    assert_pure(student.xor, (FIRST.astype(int), SECOND.astype(int)), between=(SECOND.astype(int), FIRST.astype(int)))
    assert_pure(student.xor, (FIRST.tolist(), SECOND.tolist()), between=(SECOND.tolist(), SECOND.tolist()))
    assert_pure(student.xor, (1, 0), between=(1, 1))
