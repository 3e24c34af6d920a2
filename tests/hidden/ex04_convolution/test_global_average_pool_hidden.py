"""The mean of the channels of any array-like, at any magnitude."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import KINDS, as_kind, assert_close, assert_pure, quarters

pytestmark = pytest.mark.function("global_average_pool")

STEPS = (np.arange(24.0) ** 2 % 23 - 9) / 4


@st.composite
def stacks(draw):
    """An array (C, H, W)."""
    shape = draw(st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(1, 4)))
    total = int(np.prod(shape))
    return np.array(draw(st.lists(quarters(), min_size=total, max_size=total))).reshape(shape)


def as_image(array, kind):
    """The values as one of the legal array-likes; also as bytes and as truth values."""
    if kind == "uint8":
        return (31 * np.abs(array)).astype(np.uint8)
    return array > 0 if kind == "bool" else as_kind(array, kind)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Any stack of maps, of any legal array-like and any magnitude, gives the mean of each map",
    es="Cualquier pila de mapas, de cualquier tipo legal y cualquier magnitud, da la media de cada mapa",
)
@pytest.mark.hint(
    en="The mean of whole numbers need not be whole, and the sum of bytes does not fit into a byte. The parameter is called x.",
    es="La media de enteros no tiene por qué ser entera, y la suma de bytes no cabe en un byte. El parámetro se llama x.",
)
@settings(max_examples=25)
@given(values=stacks(), kind=st.sampled_from((*KINDS, "uint8", "bool")), factor=st.sampled_from([1.0, 1.0, 1e-100, -1e150]))
@example(values=STEPS.reshape(2, 3, 4), kind="int", factor=1.0)
@example(values=STEPS.reshape(4, 3, 2), kind="list", factor=1.0)
@example(values=STEPS.reshape(2, 4, 3), kind="uint8", factor=1.0)
@example(values=STEPS.reshape(3, 2, 4), kind="bool", factor=1.0)
@example(values=STEPS.reshape(3, 4, 2), kind="fortran", factor=1.0)
@example(values=STEPS.reshape(2, 3, 4), kind="strided", factor=-1e150)
@example(values=STEPS.reshape(2, 3, 4), kind="readonly", factor=1e-100)
@example(values=STEPS.reshape(2, 3, 4), kind="float32", factor=1.0)
@example(values=STEPS.reshape(1, 4, 6), kind="array", factor=1e150)
@example(values=STEPS.reshape(24, 1, 1), kind="array", factor=1.0)
@example(values=STEPS[:16].reshape(1, 4, 4), kind="array", factor=1.0)
def test_global_average_pool_of_any_stack(student, values, kind, factor):
    """Every legal array-like, by position and by name, gives the mean of each channel in float64."""
    scale = factor if kind in ("array", "list", "strided", "readonly", "fortran") else 1.0
    x = as_image(scale * values, kind)
    due = [sum(channel.ravel().tolist()) / channel.size for channel in np.asarray(x, dtype=np.float64)]
    # It may be computed in float32, of values up to 8; what float64 may lose where values cancel grows with them.
    loose = {"rtol": 1e-4, "atol": 1e-5} if kind == "float32" else {"atol": 1e-8 * abs(scale)}
    assert_close(student.global_average_pool(x), due, **loose)
    assert_close(student.global_average_pool(x=x), due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="global_average_pool leaves the maps alone and remembers nothing",
    es="global_average_pool no toca los mapas y no recuerda nada",
)
@pytest.mark.hint(
    en="Dividing or summing in place changes the caller's array. Make a new one.",
    es="Dividir o sumar en el lugar cambia el arreglo de quien llama. Crea uno nuevo.",
)
def test_global_average_pool_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first."""
    x = STEPS.reshape(2, 3, 4).copy()
    assert_pure(student.global_average_pool, (x,), between=(x[::-1] * 3,))
    assert_pure(student.global_average_pool, ([[[1.0, 4.0], [3.0, 2.0]]],), between=([[[9.0, 4.0], [3.0, 2.0]]],))
