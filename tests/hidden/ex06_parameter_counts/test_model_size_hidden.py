"""Bytes of any model."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("model_size")


@pytest.mark.points(2)
@pytest.mark.title(
    en="The bytes of any model are exact, of a binary one and of one with 175 thousand million parameters",
    es="Los bytes de todo modelo son exactos, el de uno binario y el de uno con 175 mil millones de parámetros",
)
@pytest.mark.hint(
    en="Multiply first, divide then: bits // 8 is 0 for 4 bits, and 1.5 bytes a parameter is not 1 nor 2. The parameters are "
    "called params and bits; bits is 32 by default.",
    es="Primero multiplica, después divide: bits // 8 es 0 con 4 bits, y 1,5 bytes por parámetro no es 1 ni 2. Los parámetros "
    "se llaman params y bits; bits es 32 por omisión.",
)
@settings(max_examples=20)
@given(params=st.integers(0, 70) | st.integers(1, 10**12), bits=st.integers(1, 16) | st.sampled_from([1, 4, 8, 16, 32, 64]))
@example(params=0, bits=4)
@example(params=1, bits=1)
@example(params=175_000_000_000, bits=32)
@example(params=175_000_000_001, bits=12)
@example(params=10**11 + 1, bits=1)
@example(params=138_357_544, bits=5)
@example(params=3, bits=5)
@example(params=16, bits=3)
def test_model_size_of_any_model(student, params, bits):
    """Whole bytes, and one more for the bits that are left; by name and with the default."""
    whole, left = divmod(params * bits, 8)
    assert_exact(student.model_size(params=params, bits=bits), whole + (left > 0))
    assert_exact(student.model_size(params=params), 4 * params)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="model_size prints nothing and remembers nothing", es="model_size no imprime ni recuerda nada")
@pytest.mark.hint(
    en="Return the bytes; a sentence with megabytes for the reader is not asked for.",
    es="Devuelve los bytes; no se pide una frase con megabytes para quien lee.",
)
def test_model_size_is_pure(student):
    """The second answer is the first, whatever was asked in between."""
    assert_pure(student.model_size, (1001, 3), between=(1001, 7))
    assert_pure(student.model_size, (10_000_000,), between=(3,))
