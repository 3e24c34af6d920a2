"""The GRU against an oracle, on any array-like and any magnitude."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("gru_step")

SIZES = st.integers(1, 3)
MANY = [0.5, -1.25, 2.0, 0.75, -0.5, 1.5, -2.0, 0.25, 1.0, -0.75, 1.25, -1.5, 1.75]
LIFT = 4000.25  # its square needs 34 bits: sums that it cancels in are exact in float64, and gone in float32
VECTORS = ("array", "list", "float32", "strided", "readonly", "int", "bool")


def cut(values, *shapes):
    """Arrays of these shapes, filled one after another with the values, which are repeated as often as it takes."""
    sizes = [math.prod(shape) for shape in shapes]
    parts = np.split(np.resize(values, sum(sizes)), np.cumsum(sizes)[:-1])
    return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]


def cell(hidden, n_in, values):
    """x, h and the parameters of a cell."""
    x, h, *arrays = cut(values, (n_in,), (hidden,), *[(hidden, hidden + n_in)] * 3)
    return x, h, dict(zip(("W_z", "W_r", "W"), arrays, strict=True))


def kind_of(array, kind):
    """`as_kind`, and booleans."""
    return array > 0 if kind == "bool" else as_kind(array, kind)


def oracle(x, h, params):
    """h' in float64."""
    x, h, p = np.asarray(x, np.float64), np.asarray(h, np.float64), {k: np.asarray(v, np.float64) for k, v in params.items()}
    z, r = (0.5 + 0.5 * np.tanh(p[k] @ np.concatenate([h, x]) / 2) for k in ("W_z", "W_r"))
    return (1 - z) * h + z * np.tanh(p["W"] @ np.concatenate([r * h, x]))


@pytest.mark.points(5)
@pytest.mark.title(
    en="The step of any cell, of any legal array-likes, is the one of the formulas",
    es="El paso de cualquier celda, con cualquier arreglo legal, es el de las fórmulas",
)
@pytest.mark.hint(
    en="In all three concatenations h, or what is left of it, comes first. Lists, integers, booleans, views and "
    "read-only arrays are legal, parameters go by name in any order. The arguments are called x, h and params.",
    es="En las tres concatenaciones h, o lo que queda de él, va primero. Listas, enteros, booleanos, vistas y "
    "arreglos de sólo lectura son legales, y los pesos van por nombre en cualquier orden. Los argumentos se llaman x, "
    "h y params.",
)
@settings(max_examples=20)
@given(
    hidden=SIZES, n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13), kind=kinds(),
    x_kind=st.sampled_from(VECTORS), h_kind=st.sampled_from(VECTORS), order=st.permutations(("W_z", "W_r", "W")),
)
@example(hidden=2, n_in=3, values=MANY, kind="list", x_kind="list", h_kind="list", order=["W", "W_r", "W_z"])
@example(hidden=2, n_in=2, values=MANY, kind="array", x_kind="array", h_kind="array", order=["W_z", "W_r", "W"])
@example(hidden=1, n_in=1, values=MANY, kind="array", x_kind="list", h_kind="readonly", order=["W_r", "W", "W_z"])
@example(hidden=3, n_in=1, values=MANY, kind="int", x_kind="int", h_kind="int", order=["W_z", "W_r", "W"])
@example(hidden=1, n_in=3, values=MANY, kind="fortran", x_kind="bool", h_kind="bool", order=["W_z", "W_r", "W"])
@example(hidden=3, n_in=2, values=MANY, kind="readonly", x_kind="strided", h_kind="int", order=["W_r", "W_z", "W"])
@example(hidden=2, n_in=1, values=MANY, kind="array", x_kind="array", h_kind="int", order=["W_z", "W_r", "W"])
@example(hidden=5, n_in=4, values=MANY, kind="array", x_kind="array", h_kind="array", order=["W_z", "W_r", "W"])
@example(hidden=2, n_in=1, values=MANY, kind="float32", x_kind="float32", h_kind="float32", order=["W_z", "W_r", "W"])
def test_gru_step_of_any_cell(student, hidden, n_in, values, kind, x_kind, h_kind, order):
    """h' agrees with the formulas computed in float64."""
    x, h, params = cell(hidden, n_in, values)
    x, h, params = kind_of(x, x_kind), kind_of(h, h_kind), {k: as_kind(params[k], kind) for k in order}
    # It may be computed in float32: r * h is rounded to 1e-7, and the weights up to 2 enlarge that a little.
    loose = {"rtol": 1e-4, "atol": 1e-5} if "float32" in (kind, x_kind, h_kind) else {}
    assert_close(student.gru_step(x=x, h=h, params=params), oracle(x, h, params), **loose)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Weights and states of any size are answered: units that are full, empty or in between, side by side",
    es="Hay respuesta con pesos y estados de cualquier tamaño: unidades llenas, vacías o intermedias, una junto a otra",
)
@pytest.mark.hint(
    en="exp(1000) does not fit into a float. A state beyond ±1 is legal: where z is 0 it stays what it is, where z is "
    "1 nothing is left of it. Large terms may cancel: compute in float64.",
    es="exp(1000) no cabe en un flotante. Un estado más allá de ±1 es legal: donde z es 0 queda como está, donde z es "
    "1 no queda nada de él. Términos grandes pueden cancelarse: calcula en float64.",
)
@settings(max_examples=20)
@given(
    units=st.lists(st.tuples(*[st.sampled_from([-1e4, -1000.0, -710.0, -1.0, 0.0, 0.5, 40.0, 1000.0, 1e4])] * 3,
                             st.sampled_from([-100.0, -1.0, 0.0, 0.5, 100.0])), min_size=1, max_size=3),
    lift=st.sampled_from([0.0, LIFT]),
)
@example(units=[(1000.0, 1000.0, 1000.0, 1.0)], lift=0.0)
@example(units=[(-1000.0, -1000.0, -1000.0, 100.0)], lift=0.0)
@example(units=[(1000.0, -1000.0, 0.5, 1.0), (1000.0, 1000.0, -1.0, 0.5)], lift=0.0)
@example(units=[(0.0, 0.0, 0.0, 1.0)], lift=0.0)
@example(units=[(1e4, 0.5, -1e4, 100.0), (-1e4, 1e4, 0.5, -100.0), (0.5, -1e4, 1e4, 0.5)], lift=0.0)
@example(units=[(0.5, -1.0, 0.5, -1.0), (-1.0, 0.5, -1.0, 0.5)], lift=LIFT)
def test_gru_step_of_any_magnitude(student, units, lift):
    """Sums from weights that meet an input of 1, the candidate seeing each unit itself alone; or from large terms that
    cancel, which see no h, so that all sums are exact."""
    hidden = len(units)
    *sums, h = np.array(units).T
    x = np.array([1.0, lift])
    params = {}
    for key, column in zip(("W_z", "W_r", "W"), sums, strict=True):
        from_h = np.eye(hidden) if key == "W" and not lift else np.zeros((hidden, hidden))
        params[key] = np.column_stack([from_h, column - lift**2, np.full(hidden, lift)])
    assert_close(student.gru_step(x, h, params), oracle(x, h, params))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="gru_step leaves its arguments alone, the dict too, and remembers nothing",
    es="gru_step no toca sus argumentos, tampoco el dict, y no recuerda nada",
)
@pytest.mark.hint(
    en="h *= r writes into the caller's state, and the last line then needs the h that is gone.",
    es="h *= r escribe en el estado de quien llama, y la última línea necesita después el h que ya no está.",
)
def test_gru_step_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    x, h, params = cell(2, 3, MANY)
    assert_pure(student.gru_step, (x, h, params), between=cell(2, 3, MANY[::-1]))
    lists = {k: v.tolist() for k, v in params.items()}
    assert_pure(student.gru_step, (x.tolist(), h.tolist(), lists), between=cell(3, 1, MANY))
