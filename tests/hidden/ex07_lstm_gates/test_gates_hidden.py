"""The gates against an oracle, on any array-like and any magnitude."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, numeric, quarters, require

pytestmark = pytest.mark.function("gates")

SIZES = st.integers(1, 3)
MANY = [0.5, -1.25, 2.0, 0.75, -0.5, 1.5, -2.0, 0.25, 1.0, -0.75, 1.25, -1.5, 1.75]
VECTORS = ("array", "list", "float32", "strided", "readonly", "int", "bool")
LIFT = 4000.25  # its square needs 34 bits: sums that it cancels in are exact in float64, and gone in float32
SUMS = [-1e300, -1e4, -1000.0, -710.0, -40.0, -1.0, 0.0, 0.5, 40.0, 710.0, 1000.0, 1e4, 1e300]


def cut(values, *shapes):
    """Arrays of these shapes, filled one after another with the values, which are repeated as often as it takes."""
    sizes = [math.prod(shape) for shape in shapes]
    parts = np.split(np.resize(values, sum(sizes)), np.cumsum(sizes)[:-1])
    return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]


def cell(hidden, n_in, values):
    """x, h and the parameters of a cell."""
    x, h, *arrays = cut(values, (n_in,), (hidden,), *[(hidden, hidden + n_in)] * 4, *[(hidden,)] * 4)
    return x, h, dict(zip([*(f"W_{k}" for k in "fico"), *(f"b_{k}" for k in "fico")], arrays, strict=True))


def vector_as(vector, kind):
    """`as_kind`, and booleans."""
    return vector > 0 if kind == "bool" else as_kind(vector, kind)


def exact(values):
    """The float64 of an array-like."""
    return np.asarray(values, dtype=np.float64)


def require_gates(returned, sums, **loose):
    """The four answers are those to these weighted sums, of the keys f, i, c, o."""
    require(isinstance(returned, dict), f"A dict was due; a {type(returned).__name__} came back.",
            f"Se esperaba un dict; se devolvió {type(returned).__name__}.")
    for key, name in zip("figo", "fico", strict=True):
        require(key in returned, f"The dict lacks {key}.", f"Al dict le falta {key}.")
        due = np.tanh(sums[name]) if key == "g" else 0.5 + 0.5 * np.tanh(sums[name] / 2)
        assert_close(numeric(returned[key], shape=due.shape), due, **loose)


@pytest.mark.points(6)
@pytest.mark.title(
    en="The four gates of any cell, of any legal array-likes, are those of the formulas",
    es="Las cuatro compuertas de cualquier celda, con cualquier arreglo legal, son las de las fórmulas",
)
@pytest.mark.hint(
    en="Lists, integers, booleans, views and read-only arrays are legal, for x and h and for each value of params; a "
    "state of one unit is still an array. The parameters are called x, h and params.",
    es="Listas, enteros, booleanos, vistas y arreglos de sólo lectura son legales, en x y h y en cada valor de "
    "params; un estado de una unidad sigue siendo un arreglo. Los parámetros se llaman x, h y params.",
)
@settings(max_examples=20)
@given(
    hidden=SIZES, n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13), kind=kinds(),
    x_kind=st.sampled_from(VECTORS), h_kind=st.sampled_from(VECTORS), backwards=st.booleans(),
)
@example(hidden=2, n_in=3, values=MANY, kind="list", x_kind="list", h_kind="list", backwards=True)
@example(hidden=2, n_in=2, values=MANY, kind="array", x_kind="array", h_kind="array", backwards=False)
@example(hidden=1, n_in=1, values=MANY, kind="array", x_kind="list", h_kind="readonly", backwards=True)
@example(hidden=3, n_in=1, values=MANY, kind="int", x_kind="int", h_kind="int", backwards=False)
@example(hidden=1, n_in=3, values=MANY, kind="fortran", x_kind="bool", h_kind="bool", backwards=False)
@example(hidden=3, n_in=2, values=MANY, kind="readonly", x_kind="strided", h_kind="int", backwards=True)
@example(hidden=2, n_in=1, values=MANY, kind="float32", x_kind="float32", h_kind="float32", backwards=False)
@example(hidden=5, n_in=4, values=MANY, kind="array", x_kind="array", h_kind="array", backwards=False)
@example(hidden=3, n_in=3, values=[2.0] * 13, kind="array", x_kind="array", h_kind="array", backwards=False)
def test_gates_of_any_cell(student, hidden, n_in, values, kind, x_kind, h_kind, backwards):
    """Sigmoids and a tanh of W·[h, x] + b."""
    x, h, params = cell(hidden, n_in, values)
    x, h, params = vector_as(x, x_kind), vector_as(h, h_kind), {k: as_kind(v, kind) for k, v in params.items()}
    hx = np.concatenate([exact(h), exact(x)])
    sums = {k: exact(params[f"W_{k}"]) @ hx + exact(params[f"b_{k}"]) for k in "fico"}
    given_params = dict(reversed(params.items())) if backwards else params
    # It may be computed in float32, which holds these sums of quarters exactly: only exp and tanh are rounded.
    loose = {"rtol": 1e-4, "atol": 1e-6} if "float32" in (kind, x_kind, h_kind) else {}
    require_gates(student.gates(x=x, h=h, params=given_params), sums, **loose)


@pytest.mark.points(3)
@pytest.mark.title(
    en="Weighted sums of any size give gates from 0 to 1 and candidates from -1 to 1, never NaN nor an error",
    es="Las sumas ponderadas de cualquier tamaño dan compuertas de 0 a 1 y candidatos de -1 a 1, nunca NaN ni un error",
)
@pytest.mark.hint(
    en="exp(1000) does not fit into a float: inf/inf is NaN, and math.exp raises an OverflowError. Which form of the "
    "sigmoid never takes the exponential of a large positive number? One unit may be at an end while another is in "
    "the middle. Large terms may cancel: compute in float64.",
    es="exp(1000) no cabe en un flotante: inf/inf es NaN, y math.exp lanza OverflowError. ¿Qué forma de la sigmoide "
    "nunca toma la exponencial de un número positivo grande? Una unidad puede estar en un extremo mientras otra está "
    "en el medio. Términos grandes pueden cancelarse: calcula en float64.",
)
@settings(max_examples=20)
@given(sums=st.lists(st.tuples(*[st.sampled_from(SUMS)] * 4), min_size=1, max_size=3), x=st.sampled_from([0.0, 1.0, LIFT]))
@example(sums=[(1000.0, 1000.0, 1000.0, 1000.0)], x=0.0)
@example(sums=[(-1000.0, -1000.0, -1000.0, -1000.0)], x=0.0)
@example(sums=[(0.0, 0.0, 0.0, 0.0)], x=0.0)
@example(sums=[(0.5, -1.0, 0.5, -1.0)], x=1.0)
@example(sums=[(0.5, -1.0, 0.5, -1.0), (-1.0, 0.5, -1.0, 0.5)], x=LIFT)
@example(sums=[(1e4, -1e4, 710.0, 0.5), (-1e4, 0.5, -1000.0, 1e4), (0.5, 1e4, -1.0, -1e4)], x=1.0)
@example(sums=[(1e300, -1e300, 1e300, 1.0), (-1e300, 1e300, -1e300, -1e300)], x=1.0)
def test_gates_of_any_magnitude(student, sums, x):
    """The sums come from the biases, or from weights that meet an input of 1, or from large terms that cancel exactly."""
    hidden = len(sums)
    params = {}
    for key, column in zip("fico", np.array(sums).T, strict=True):
        weight = column if x == 1 else np.full(hidden, x)
        params[f"W_{key}"] = np.hstack([np.zeros((hidden, hidden)), weight[:, np.newaxis]])
        params[f"b_{key}"] = column - weight * x
    due = dict(zip("fico", np.array(sums).T, strict=True))
    require_gates(student.gates(np.array([x]), np.zeros(hidden), params), due)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="gates leaves its arguments alone, the dict too, and remembers nothing",
    es="gates no toca sus argumentos, tampoco el dict, y no recuerda nada",
)
@pytest.mark.hint(
    en="Neither the dict nor the arrays in it are yours to write into: no pop, no new keys, no += on a bias.",
    es="Ni el dict ni los arreglos que contiene son tuyos para escribirlos: nada de pop, de claves nuevas ni de += "
    "sobre un sesgo.",
)
def test_gates_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    x, h, params = cell(2, 3, MANY)
    assert_pure(student.gates, (x, h, params), between=cell(2, 3, MANY[::-1]))
    lists = {k: v.tolist() for k, v in params.items()}
    assert_pure(student.gates, (x.tolist(), h.tolist(), lists), between=cell(3, 1, MANY))
