"""One step against an oracle, on any array-like and any magnitude; units may be renumbered."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, numeric, quarters, unpack

pytestmark = pytest.mark.function("lstm_step")

SIZES = st.integers(1, 3)
MANY = [0.5, -1.25, 2.0, 0.75, -0.5, 1.5, -2.0, 0.25, 1.0, -0.75, 1.25, -1.5, 1.75]
VECTORS = ("array", "list", "float32", "strided", "readonly", "int", "bool")


def cut(values, *shapes):
    """Arrays of these shapes, filled one after another with the values, which are repeated as often as it takes."""
    sizes = [math.prod(shape) for shape in shapes]
    parts = np.split(np.resize(values, sum(sizes)), np.cumsum(sizes)[:-1])
    return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]


def cell(hidden, n_in, values):
    """x, h, c and the parameters of a cell."""
    x, h, c, *arrays = cut(values, (n_in,), (hidden,), (hidden,), *[(hidden, hidden + n_in)] * 4, *[(hidden,)] * 4)
    return x, h, c, dict(zip([*(f"W_{k}" for k in "fico"), *(f"b_{k}" for k in "fico")], arrays, strict=True))


def vector_as(vector, kind):
    """`as_kind`, and booleans."""
    return vector > 0 if kind == "bool" else as_kind(vector, kind)


def oracle(x, h, c, params):
    """(h', c') in float64."""
    p = {k: np.asarray(v, dtype=np.float64) for k, v in params.items()}
    hx = np.concatenate([np.asarray(h, dtype=np.float64), np.asarray(x, dtype=np.float64)])
    f, i, o = (0.5 + 0.5 * np.tanh((p[f"W_{k}"] @ hx + p[f"b_{k}"]) / 2) for k in "fio")
    c_new = f * np.asarray(c, dtype=np.float64) + i * np.tanh(p["W_c"] @ hx + p["b_c"])
    return o * np.tanh(c_new), c_new


def require_pair(returned, due, **loose):
    """(h', c') came back, each with its shape."""
    for part, right in zip(unpack(returned, 2), due, strict=True):
        assert_close(part, right, **loose)


@pytest.mark.points(5)
@pytest.mark.title(
    en="The step of any cell, of any legal array-likes, is the one of the formulas",
    es="El paso de cualquier celda, con cualquier arreglo legal, es el de las fórmulas",
)
@pytest.mark.hint(
    en="States of integers must not cut off what comes after the point; lists, booleans, views and read-only arrays "
    "are legal, for c too. The parameters are called x, h, c and params.",
    es="Un estado de enteros no debe cortar lo que viene después de la coma; listas, booleanos, vistas y arreglos de "
    "sólo lectura son legales, también en c. Los parámetros se llaman x, h, c y params.",
)
@settings(max_examples=20)
@given(
    hidden=SIZES, n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13), kind=kinds(),
    x_kind=st.sampled_from(VECTORS), h_kind=st.sampled_from(VECTORS), c_kind=st.sampled_from(VECTORS), backwards=st.booleans(),
)
@example(hidden=2, n_in=3, values=MANY, kind="list", x_kind="list", h_kind="list", c_kind="list", backwards=True)
@example(hidden=2, n_in=2, values=MANY, kind="array", x_kind="array", h_kind="array", c_kind="array", backwards=False)
@example(hidden=1, n_in=1, values=MANY, kind="array", x_kind="list", h_kind="readonly", c_kind="array", backwards=True)
@example(hidden=3, n_in=1, values=MANY, kind="int", x_kind="int", h_kind="int", c_kind="int", backwards=False)
@example(hidden=1, n_in=3, values=MANY, kind="fortran", x_kind="bool", h_kind="bool", c_kind="bool", backwards=False)
@example(hidden=3, n_in=2, values=MANY, kind="readonly", x_kind="strided", h_kind="int", c_kind="readonly", backwards=True)
@example(hidden=2, n_in=1, values=MANY, kind="array", x_kind="array", h_kind="array", c_kind="int", backwards=False)
@example(hidden=5, n_in=4, values=MANY, kind="array", x_kind="array", h_kind="array", c_kind="array", backwards=False)
@example(hidden=2, n_in=1, values=MANY, kind="float32", x_kind="float32", h_kind="float32", c_kind="float32", backwards=False)
def test_lstm_step_of_any_cell(student, hidden, n_in, values, kind, x_kind, h_kind, c_kind, backwards):
    """h' and c' agree with the formulas computed in float64."""
    x, h, c, params = cell(hidden, n_in, values)
    x, h, c = (vector_as(v, k) for v, k in ((x, x_kind), (h, h_kind), (c, c_kind)))
    params = {k: as_kind(v, kind) for k, v in params.items()}
    given_params = dict(reversed(params.items())) if backwards else params
    # It may be computed in float32, which holds the weighted sums of quarters exactly: only what follows is rounded.
    loose = {"rtol": 1e-4, "atol": 1e-5} if "float32" in (kind, x_kind, h_kind, c_kind) else {}
    require_pair(student.lstm_step(x=x, h=h, c=c, params=given_params), oracle(x, h, c, params), **loose)


@pytest.mark.points(2)
@pytest.mark.title(
    en="A cell may hold any number: what is shown of 1000 is all of the gate, and what is forgotten leaves nothing",
    es="Una celda puede guardar cualquier número: de 1000 se muestra toda la compuerta, y de lo olvidado no queda nada",
)
@pytest.mark.hint(
    en="The tanh of 1000 is 1, and a tanh made of exponentials is inf/inf there. A cell state is not bounded by 1, so "
    "it must not be clipped; only the output is.",
    es="La tanh de 1000 es 1, y una tanh hecha de exponenciales da ahí inf/inf. Un estado de celda no está acotado "
    "por 1, así que no se debe recortar; sólo la salida lo está.",
)
@settings(max_examples=20)
@given(
    n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13),
    units=st.lists(st.tuples(st.sampled_from([-1000.0, -100.0, -5.0, 5.0, 710.0, 1e4]), st.sampled_from([-1e4, 0.0, 1e4])),
                   min_size=1, max_size=3),
)
@example(n_in=1, values=MANY, units=[(1000.0, 1e4)])
@example(n_in=1, values=MANY, units=[(-1e4, 1e4), (1e4, -1e4)])
@example(n_in=2, values=MANY, units=[(-1000.0, 0.0), (710.0, -1e4), (5.0, 1e4)])
def test_lstm_step_of_any_magnitude(student, n_in, values, units):
    """Large cell states, with forget gates that are open, shut or half open."""
    hidden = len(units)
    x, h, _, params = cell(hidden, n_in, values)
    c, forget = np.array(units).T
    params["b_f"] = params["b_f"] + forget
    # A gate is good to about 1e-16, whichever way it is computed: 1e4 times that is far below the tolerance.
    require_pair(student.lstm_step(x, h, c, params), oracle(x, h, c, params))


@pytest.mark.points(2)
@pytest.mark.title(
    en="Units may be renumbered: rows, first columns and states in another order give the same outputs in that order",
    es="Las unidades se pueden renumerar: filas, primeras columnas y estados en otro orden dan las mismas salidas en "
    "ese orden",
)
@pytest.mark.hint(
    en="Row k of each matrix belongs to unit k, and so does column k, where the unit is an input; the columns of x "
    "stay where they are. Is a matrix transposed somewhere, or does a unit read the cell of another?",
    es="La fila k de cada matriz es de la unidad k, y también la columna k, donde la unidad es entrada; las columnas "
    "de x se quedan donde están. ¿Hay una matriz traspuesta, o una unidad que lee la celda de otra?",
)
@settings(max_examples=20)
@given(
    hidden=st.integers(2, 3), n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13),
    swap=st.permutations(range(3)),
)
@example(hidden=2, n_in=2, values=MANY, swap=[1, 0, 2])
@example(hidden=3, n_in=1, values=MANY, swap=[1, 2, 0])
@example(hidden=3, n_in=3, values=MANY, swap=[2, 0, 1])
def test_lstm_step_renumbered(student, hidden, n_in, values, swap):
    """A permutation of the units of the cell permutes h' and c'."""
    order = [k for k in swap if k < hidden]
    columns = [*order, *range(hidden, hidden + n_in)]
    x, h, c, params = cell(hidden, n_in, values)
    other = {k: v[order][:, columns] if k[0] == "W" else v[order] for k, v in params.items()}
    h_new, c_new = (numeric(v, shape=(hidden,)) for v in unpack(student.lstm_step(x, h, c, params), 2))
    require_pair(student.lstm_step(x, h[order], c[order], other), (h_new[order], c_new[order]))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="lstm_step leaves its arguments alone, the dict too, and remembers nothing",
    es="lstm_step no toca sus argumentos, tampoco el dict, y no recuerda nada",
)
@pytest.mark.hint(
    en="c *= f writes into the caller's cell. The new state is a new array; the cell keeps nothing of its own between "
    "calls.",
    es="c *= f escribe en la celda de quien llama. El estado nuevo es un arreglo nuevo; la celda no guarda nada entre "
    "llamadas.",
)
def test_lstm_step_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    x, h, c, params = cell(2, 3, MANY)
    assert_pure(student.lstm_step, (x, h, c, params), between=cell(2, 3, MANY[::-1]))
    lists = {k: v.tolist() for k, v in params.items()}
    assert_pure(student.lstm_step, (x.tolist(), h.tolist(), c.tolist(), lists), between=cell(3, 1, MANY))
