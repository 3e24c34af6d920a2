"""Values of levels in any integer type."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds

pytestmark = pytest.mark.function("dequantize")

FULL = [-128, 127, 0, 1, -1, 100, -100, 64, 5, -77, 126, -127]


@pytest.mark.points(3)
@pytest.mark.title(
    en="Levels of any integer type and shape give their values, also where q - b does not fit into that type",
    es="Los niveles de cualquier tipo entero y forma dan sus valores, también donde q - b no cabe en ese tipo",
)
@pytest.mark.hint(
    en="In int8, 127 - (-128) is -1, and -300 is no int8 at all. Make floats of the levels before you subtract. b may come as "
    "a float. The parameters are called q, m and b.",
    es="En int8, 127 - (-128) es -1, y -300 ni siquiera es un int8. Convierte los niveles a flotantes antes de restar. b puede "
    "venir como flotante. Los parámetros se llaman q, m y b.",
)
@settings(max_examples=20)
@given(
    levels=st.lists(st.integers(-128, 127), min_size=12, max_size=12),
    kind=kinds("array", "list", "strided", "readonly", "fortran"), dtype=st.sampled_from(["int8", "int16", "int32", "int64"]),
    shape=st.sampled_from([(12,), (3, 4), (2, 3, 2), (12, 1)]), m=st.sampled_from([0.3, 127.5, 85.0, 1e-6, 2.0**40]),
    b=st.one_of(st.integers(-1000, 1000), st.sampled_from([-255128, 40000, -6442450943])),
    number=st.sampled_from([int, float, np.int64, np.float64]),
)
@example(levels=FULL, kind="array", dtype="int8", shape=(12,), m=127.5, b=-128, number=int)
@example(levels=FULL, kind="readonly", dtype="int8", shape=(3, 4), m=0.3, b=-300, number=int)
@example(levels=FULL, kind="list", dtype="int64", shape=(2, 3, 2), m=85.0, b=17, number=float)
@example(levels=FULL, kind="strided", dtype="int8", shape=(12, 1), m=2.0**40, b=3, number=np.int64)
@example(levels=FULL, kind="array", dtype="int8", shape=(12,), m=255.0, b=-255128, number=int)
@example(levels=FULL, kind="array", dtype="int32", shape=(12,), m=85.0, b=-6442450943, number=int)
@example(levels=FULL, kind="fortran", dtype="int32", shape=(3, 4), m=1e-6, b=-5, number=np.float64)
def test_dequantize_of_any_levels(student, levels, kind, dtype, shape, m, b, number):
    """Every level is (q - b) steps of 1/m."""
    q = as_kind(np.array(levels, dtype=dtype).reshape(shape), kind)
    due = (np.array(levels, dtype=np.float64).reshape(shape) - b) / m
    # Relative, but for a billionth of a step: q/m - b/m loses as much where the two are close.
    assert_close(student.dequantize(q=q, m=m, b=number(b)), due, atol=1e-9 / m)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="dequantize leaves its argument alone and remembers nothing",
                   es="dequantize no toca su argumento ni recuerda nada")
@pytest.mark.hint(
    en="q -= b writes into the caller's array. Make a new one.",
    es="q -= b escribe en el arreglo de quien llama. Crea uno nuevo.",
)
def test_dequantize_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first."""
    assert_pure(student.dequantize, (np.array([[1, -7], [3, 0]]), 4.0, 2), between=(np.array([[5, 6], [7, 8]]), 2.0, -1))
    assert_pure(student.dequantize, ([1, -7, 3], 4.0, 2), between=([0, 0, 0], 1.0, 0))
