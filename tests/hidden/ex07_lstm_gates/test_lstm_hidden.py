"""Sequences against an oracle, on any array-like; a latch that remembers over many steps."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, numeric, quarters, unpack

pytestmark = pytest.mark.function("lstm")

SIZES = st.integers(1, 3)
MANY = [0.5, -1.25, 2.0, 0.75, -0.5, 1.5, -2.0, 0.25, 1.0, -0.75, 1.25, -1.5, 1.75]
VECTORS = ("array", "list", "float32", "strided", "readonly", "int", "bool")


def cut(values, *shapes):
    """Arrays of these shapes, filled one after another with the values, which are repeated as often as it takes."""
    sizes = [math.prod(shape) for shape in shapes]
    parts = np.split(np.resize(values, sum(sizes)), np.cumsum(sizes)[:-1])
    return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]


def sequence(length, hidden, n_in, values):
    """xs, h0, c0 and the parameters of a cell."""
    shapes = [(length, n_in), (hidden,), (hidden,), *[(hidden, hidden + n_in)] * 4, *[(hidden,)] * 4]
    xs, h, c, *arrays = cut(values, *shapes)
    return xs, h, c, dict(zip([*(f"W_{k}" for k in "fico"), *(f"b_{k}" for k in "fico")], arrays, strict=True))


def kind_of(array, kind):
    """`as_kind`, and booleans."""
    return array > 0 if kind == "bool" else as_kind(array, kind)


def oracle(xs, h, c, params):
    """(hs, c) in float64."""
    p = {k: np.asarray(v, dtype=np.float64) for k, v in params.items()}
    h, c = np.asarray(h, dtype=np.float64), np.asarray(c, dtype=np.float64)
    hs = np.zeros((len(xs), len(h)))
    for t, x in enumerate(np.asarray(xs, dtype=np.float64)):
        hx = np.concatenate([h, x])
        f, i, o = (0.5 + 0.5 * np.tanh((p[f"W_{k}"] @ hx + p[f"b_{k}"]) / 2) for k in "fio")
        c = f * c + i * np.tanh(p["W_c"] @ hx + p["b_c"])
        hs[t] = h = o * np.tanh(c)
    return hs, c


@pytest.mark.points(6)
@pytest.mark.title(
    en="The outputs of any sequence, of any legal array-likes, are those of one step after another",
    es="Las salidas de cualquier secuencia, con cualquier arreglo legal, son las de un paso tras otro",
)
@pytest.mark.hint(
    en="One step or several, as many steps as units or inputs or not, starting states of integers, booleans or lists: "
    "hs is (T, hidden), c is (hidden,), and nothing is cut off after the point. The parameters are called xs, h0, c0 "
    "and params.",
    es="Un paso o varios, tantos pasos como unidades o entradas o no, estados iniciales de enteros, booleanos o "
    "listas: hs es (T, hidden), c es (hidden,), y no se corta nada después de la coma. Los parámetros se llaman xs, "
    "h0, c0 y params.",
)
@settings(max_examples=20)
@given(
    length=st.integers(0, 4), hidden=SIZES, n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13),
    kind=kinds(), xs_kind=st.sampled_from([*VECTORS, "fortran"]), h_kind=st.sampled_from(VECTORS),
    c_kind=st.sampled_from(VECTORS),
)
@example(length=4, hidden=2, n_in=3, values=MANY, kind="list", xs_kind="list", h_kind="list", c_kind="list")
@example(length=2, hidden=2, n_in=2, values=MANY, kind="array", xs_kind="fortran", h_kind="array", c_kind="array")
@example(length=1, hidden=1, n_in=1, values=MANY, kind="array", xs_kind="list", h_kind="readonly", c_kind="array")
@example(length=3, hidden=3, n_in=1, values=MANY, kind="int", xs_kind="int", h_kind="int", c_kind="int")
@example(length=1, hidden=1, n_in=3, values=MANY, kind="fortran", xs_kind="bool", h_kind="bool", c_kind="bool")
@example(length=1, hidden=3, n_in=2, values=MANY, kind="readonly", xs_kind="strided", h_kind="readonly", c_kind="readonly")
@example(length=3, hidden=2, n_in=1, values=MANY, kind="array", xs_kind="array", h_kind="int", c_kind="int")
@example(length=2, hidden=2, n_in=1, values=MANY, kind="float32", xs_kind="float32", h_kind="float32", c_kind="float32")
@example(length=6, hidden=5, n_in=4, values=MANY, kind="array", xs_kind="array", h_kind="array", c_kind="array")
@example(length=0, hidden=2, n_in=3, values=MANY, kind="list", xs_kind="int", h_kind="list", c_kind="list")
@example(length=0, hidden=1, n_in=2, values=MANY, kind="float32", xs_kind="float32", h_kind="int", c_kind="int")
def test_lstm_of_any_sequence(student, length, hidden, n_in, values, kind, xs_kind, h_kind, c_kind):
    """hs and c agree with a loop over the formulas in float64."""
    xs, h, c, params = sequence(length, hidden, n_in, values)
    xs = kind_of(xs, xs_kind) if length or xs_kind != "list" else xs  # without rows only an array has columns
    h, c, params = kind_of(h, h_kind), kind_of(c, c_kind), {k: as_kind(v, kind) for k, v in params.items()}
    due = oracle(xs, h, c, params)
    # It may be computed in float32: four steps of such a cell, with weights up to 2, are then off by up to 1e-6.
    loose = {"rtol": 1e-4, "atol": 1e-5} if "float32" in (kind, xs_kind, h_kind, c_kind) else {}
    for part, right in zip(unpack(student.lstm(xs=xs, h0=h, c0=c, params=params), 2), due, strict=True):
        assert_close(part, right, **loose)


@pytest.mark.points(3)
@pytest.mark.title(
    en="A latch: told to write, the cell takes the value; told nothing, it keeps it, however many steps go by",
    es="Un cerrojo: si se le dice que escriba, la celda toma el valor; si no, lo guarda, pasen los pasos que pasen",
)
@pytest.mark.hint(
    en="This cell has f = 1 - x_0, i = x_0, g = ±1 by x_1, o = 1. Its state is the value written last. Does every "
    "step begin with the state that the last one left, also after twenty of them?",
    es="Esta celda tiene f = 1 - x_0, i = x_0, g = ±1 según x_1, o = 1. Su estado es el último valor escrito. "
    "¿Empieza cada paso con el estado que dejó el anterior, también después de veinte?",
)
@settings(max_examples=10)
@given(
    inputs=st.lists(st.tuples(st.sampled_from([0.0, 0.0, 0.0, 1.0]), st.sampled_from([-1.0, 1.0])), min_size=1, max_size=24),
    start=quarters(-2, 2),
)
@example(inputs=[(1.0, 1.0), *[(0.0, -1.0)] * 20, (1.0, -1.0), *[(0.0, 1.0)] * 3], start=0.5)
@example(inputs=[(1.0, 1.0), (0.0, -1.0)], start=0.5)
@example(inputs=[(0.0, 1.0)] * 12, start=-1.5)
def test_lstm_as_a_latch(student, inputs, start):
    """A cell that writes where x_0 is 1 and keeps what it has where it is 0."""
    xs = np.array(inputs)
    params = {"W_f": [[0, -2000, 0]], "b_f": [1000], "W_i": [[0, 2000, 0]], "b_i": [-1000],
              "W_c": [[0, 0, 1000]], "b_c": [0], "W_o": [[0, 0, 0]], "b_o": [1000]}
    params = {k: np.array(v, dtype=np.float64) for k, v in params.items()}
    kept, held = [], start
    for write, value in inputs:
        held = value if write else held
        kept.append([held])
    hs, c = unpack(student.lstm(xs, np.array([0.25]), np.array([start]), params), 2)
    assert_close(numeric(hs, shape=(len(xs), 1)), np.tanh(kept))
    assert_close(c, np.array(kept[-1]))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="lstm leaves its arguments alone, starting states and dict too, and each call begins anew",
    es="lstm no toca sus argumentos, tampoco los estados iniciales ni el dict, y cada llamada empieza de nuevo",
)
@pytest.mark.hint(
    en="h0 and c0 are where this call begins, not where the last one ended; and they are the caller's, not yours to "
    "update.",
    es="h0 y c0 son donde empieza esta llamada, no donde acabó la anterior; y son de quien llama, no tuyos para "
    "actualizarlos.",
)
def test_lstm_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    xs, h, c, params = sequence(3, 2, 3, MANY)
    assert_pure(student.lstm, (xs, h, c, params), between=sequence(2, 2, 3, MANY[::-1]))
    lists = {k: v.tolist() for k, v in params.items()}
    assert_pure(student.lstm, (xs.tolist(), h.tolist(), c.tolist(), lists), between=sequence(3, 3, 1, MANY))
    assert_pure(student.lstm, sequence(0, 2, 3, MANY), between=sequence(3, 2, 3, MANY))
