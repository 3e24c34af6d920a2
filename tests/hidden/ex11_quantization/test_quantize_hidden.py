"""Levels of any array-like, in one to 32 bits, near the range and very far from it."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_exact, assert_pure, kinds, numeric, require

pytestmark = pytest.mark.function("quantize")

RISING = [*range(-32, 34, 6), 32]


@pytest.mark.points(3)
@pytest.mark.title(
    en="Every array-like of any shape has the levels of its float64 copy, in one to 32 bits",
    es="Todo arreglo legal, de cualquier forma, tiene los niveles de su copia float64, con uno a 32 bits",
)
@pytest.mark.hint(
    en="The levels of 32 bits need an integer type of at least 32 bits, and floats of 64 on the way. Lists cannot be "
    "multiplied by m as they are. b may come as a float. The parameters are called x, m, b and bits.",
    es="Los niveles de 32 bits necesitan un tipo entero de al menos 32 bits, y flotantes de 64 por el camino. Las listas no se "
    "pueden multiplicar por m tal cual. b puede venir como flotante. Los parámetros se llaman x, m, b y bits.",
)
@settings(max_examples=25)
@given(
    parts=st.lists(st.integers(-40, 40), min_size=12, max_size=12), kind=kinds(),
    bits=st.sampled_from([1, 2, 3, 8, 12, 16, 32]), width=st.sampled_from([1.0, 0.3, 7.0, 40.0]),
    shape=st.sampled_from([(12,), (3, 4), (2, 3, 2), (1, 12), (12, 1)]),
    b=st.one_of(st.integers(-150, 150), st.sampled_from([-255128, 40000])),
    number=st.sampled_from([int, float, np.int64, np.float64]),
)
@example(parts=RISING, kind="array", bits=8, shape=(12,), width=2.0, b=0, number=int)
@example(parts=RISING, kind="list", bits=32, shape=(2, 3, 2), width=2.0, b=3, number=int)
@example(parts=RISING, kind="readonly", bits=16, shape=(3, 4), width=0.3, b=-7, number=float)
@example(parts=RISING, kind="fortran", bits=8, shape=(3, 4), width=7.0, b=100, number=np.int64)
@example(parts=RISING, kind="array", bits=8, shape=(12,), width=1.0, b=-255128, number=int)
@example(parts=RISING, kind="int", bits=8, shape=(12, 1), width=40.0, b=-5, number=np.float64)
@example(parts=RISING, kind="float32", bits=3, shape=(1, 12), width=1.0, b=2, number=float)
@example(parts=RISING, kind="strided", bits=1, shape=(2, 3, 2), width=1.0, b=0, number=int)
def test_quantize_of_any_array_like(student, parts, kind, bits, shape, width, b, number):
    """Each answer is the level nearest to m·x + b, either one half way between two."""
    if kind == "float32":  # with more bits its precision is not enough for whole levels
        bits, b = min(bits, 8), b % 300 - 150
    m, half = 2**bits / width, 2 ** (bits - 1)
    # Half as much again as the range on either side, and a third of a step off the grid.
    x = as_kind((np.array(parts).reshape(shape) * (half / 26) + 0.33 - b) / m, kind)
    exact = np.asarray(x, dtype=np.float64)
    due = np.clip(m * exact + b, -half, half - 1)
    # Rounding errors of the sum; a float32 array may be computed in float32.
    slack = 1e-9 + (1e-4 if kind == "float32" else 1e-12) * (abs(m * exact) + abs(b))
    answer = numeric(student.quantize(x=x, m=m, b=number(b), bits=bits), shape=shape)
    require(answer.dtype.kind in "iub", en=f"An integer type was due; {answer.dtype} came back.",
            es=f"Se esperaba un tipo entero; llegó {answer.dtype}.")
    got = answer.astype(np.float64)
    with np.errstate(invalid="ignore"):
        near = (abs(got - due) <= 0.5 + slack) & (got == np.rint(got)) & (got >= -half) & (got < half)
    assert_exact(got, np.where(near, got, np.rint(due)))


@pytest.mark.points(2)
@pytest.mark.title(
    en="A value of any magnitude beyond the range stays on its own side",
    es="Un valor de cualquier magnitud fuera del rango se queda de su lado",
)
@pytest.mark.hint(
    en="1e30 fits into no integer type: converted first, it turns into some other number, often a negative one, and clipping "
    "comes too late.",
    es="1e30 no cabe en ningún tipo entero: convertido antes, se vuelve otro número, muchas veces negativo, y el recorte llega "
    "tarde.",
)
@settings(max_examples=12)
@given(sizes=st.lists(st.sampled_from([1e5, 3e9, 5e9, 1e12, 1e19, 1e30]), min_size=1, max_size=4),
       bits=st.sampled_from([1, 4, 8, 16]), m=st.sampled_from([2.0, 127.5]))
@example(sizes=[1e30, 1e19, 5e9], bits=8, m=127.5)
@example(sizes=[3e9], bits=16, m=2.0)
@example(sizes=[1e12], bits=1, m=2.0)
@example(sizes=[1e5, 3e9], bits=16, m=127.5)
def test_quantize_clips_any_magnitude(student, sizes, bits, m):
    """Huge positive values get the highest level, huge negative ones the lowest."""
    x, half = np.array(sizes), 2 ** (bits - 1)
    assert_exact(student.quantize(x, m, -3, bits), np.full(x.shape, half - 1))
    assert_exact(student.quantize(-x, m, -3, bits), np.full(x.shape, -half))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="quantize leaves its argument alone and remembers nothing",
                   es="quantize no toca su argumento ni recuerda nada")
@pytest.mark.hint(
    en="x *= m and np.clip(x, ..., out=x) write into the caller's array. Make a new one.",
    es="x *= m y np.clip(x, ..., out=x) escriben en el arreglo de quien llama. Crea uno nuevo.",
)
def test_quantize_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first."""
    x = np.array([[0.1, -0.7, 4.0], [-2.2, 0.0, 1.1]])
    assert_pure(student.quantize, (x, 8.0, -3, 4), between=(x[::-1] * 3, 100.0, 7, 8))
    assert_pure(student.quantize, ([0.3, -0.6, 1e4], 10.0, 1, 8), between=([0.0, 0.0, 0.0], 1.0, 0, 2))
