"""From parameters to bytes."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric, require

pytestmark = pytest.mark.function("model_size")


@pytest.mark.points(1)
@pytest.mark.title(
    en="22,122,049 parameters take 88,488,196 bytes, and a quarter of that at 8 bits",
    es="22 122 049 parámetros ocupan 88 488 196 bytes, y la cuarta parte con 8 bits",
)
@pytest.mark.hint(
    en="Bytes, not megabytes: 32 bits are 4 bytes, and 32 is what counts where nothing is said.",
    es="Bytes, no megabytes: 32 bits son 4 bytes, y 32 es lo que vale si no se dice nada.",
)
def test_model_size_figures_of_the_notes(student):
    """The model of notes 003 in float32, and quantized to 8 bits."""
    assert_exact(student.model_size(22_122_049), 88_488_196)
    assert_exact(student.model_size(22_122_049, 8), 22_122_049)


@pytest.mark.points(3)
@pytest.mark.title(
    en="All the bits have room, and less than one byte is left empty",
    es="Caben todos los bits, y queda vacío menos de un byte",
)
@pytest.mark.hint(
    en="Three parameters of 3 bits are 9 bits: one byte is too few, two are enough. Round once, at the end, and upwards; "
    "where the bits fill the last byte, do not begin another.",
    es="Tres parámetros de 3 bits son 9 bits: un byte no alcanza, dos sí. Redondea una sola vez, al final, y hacia arriba; "
    "si los bits llenan el último byte, no empieces otro.",
)
@settings(max_examples=20)
@given(params=st.integers(0, 10**6) | st.integers(0, 20), bits=st.integers(1, 64))
@example(params=3, bits=3)
@example(params=1, bits=1)
@example(params=8, bits=1)
@example(params=9, bits=1)
@example(params=7, bits=5)
@example(params=1, bits=12)
@example(params=2, bits=12)
@example(params=5, bits=4)
@example(params=0, bits=32)
def test_model_size_is_just_enough(student, params, bits):
    """8·bytes is at least params·bits, and at most 7 more."""
    size = numeric(student.model_size(params, bits), shape=())
    assert_exact(size, round(float(size)))
    require(8 * size >= params * bits, f"{params} parameters of {bits} bits do not fit into {size} bytes.",
            f"{params} parámetros de {bits} bits no caben en {size} bytes.")
    require(8 * size < params * bits + 8, f"{params} parameters of {bits} bits need fewer than {size} bytes.",
            f"{params} parámetros de {bits} bits necesitan menos de {size} bytes.")
