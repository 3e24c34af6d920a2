"""The GRU: how far a unit moves, and what the candidate may see (notes 002)."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, numeric, quarters

pytestmark = pytest.mark.function("gru_step")

SIZES = st.integers(1, 3)
MANY = [0.5, -1.25, 2.0, 0.75, -0.5, 1.5, -2.0, 0.25, 1.0, -0.75, 1.25, -1.5, 1.75]
BASES = st.sampled_from([0.25, 0.5, 1.0, 2.0, 3.0])
FORCE = 1000.0  # a weight beside which no weighted sum of these tests counts: with an input of 1 it holds a gate at 1 or 0


def cut(values, *shapes):
    """Arrays of these shapes, filled one after another with the values, which are repeated as often as it takes."""
    sizes = [math.prod(shape) for shape in shapes]
    parts = np.split(np.resize(values, sum(sizes)), np.cumsum(sizes)[:-1])
    return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]


def cell(hidden, n_in, values):
    """x, its last entry 1 so that the last column of a matrix is a bias; h; the parameters."""
    x, h, *arrays = cut(values, (n_in,), (hidden,), *[(hidden, hidden + n_in)] * 3)
    x[-1] = 1.0
    return x, h, dict(zip(("W_z", "W_r", "W"), arrays, strict=True))


@pytest.mark.points(4)
@pytest.mark.title(
    en="One unit by hand: h' = (1 - z)·h + z·tanh(u·r·h + v), with z and r from weights that are logarithms",
    es="Una unidad a mano: h' = (1 - z)·h + z·tanh(u·r·h + v), con z y r de pesos que son logaritmos",
)
@pytest.mark.hint(
    en="With x = [1], h = [1], W_z = [[0, log 3]] and W_r = [[0, log 1]] the gates are z = 3/4 and r = 1/2. With W = "
    "[[2, 0]] the candidate is tanh(2·1/2·1) = 0.7616, and h' = 1/4·1 + 3/4·0.7616 = 0.8212. z weighs the candidate, "
    "1 - z the past; both gates look at h and x.",
    es="Con x = [1], h = [1], W_z = [[0, log 3]] y W_r = [[0, log 1]] las compuertas son z = 3/4 y r = 1/2. Con W = "
    "[[2, 0]] el candidato es tanh(2·1/2·1) = 0,7616, y h' = 1/4·1 + 3/4·0,7616 = 0,8212. z pesa al candidato, 1 - z "
    "al pasado; las dos compuertas miran h y x.",
)
@settings(max_examples=20)
@given(
    z_bases=st.tuples(BASES, BASES), r_bases=st.tuples(BASES, BASES), h=quarters(-2, 2), u=quarters(-2, 2), v=quarters(-1, 1),
)
@example(z_bases=(1.0, 3.0), r_bases=(1.0, 1.0), h=1.0, u=2.0, v=0.0)
@example(z_bases=(2.0, 0.25), r_bases=(0.5, 3.0), h=-1.5, u=1.0, v=0.5)
@example(z_bases=(3.0, 2.0), r_bases=(3.0, 0.5), h=0.5, u=1.0, v=-0.75)
@example(z_bases=(2.0, 0.5), r_bases=(3.0, 2.0), h=0.1, u=1.5, v=1 / 3)
def test_gru_step_by_hand(student, z_bases, r_bases, h, u, v):
    """A cell of one unit and an input of 1: the odds of a gate are its first base to the power h, times its second."""
    params = {"W_z": np.log([z_bases]), "W_r": np.log([r_bases]), "W": np.array([[u, v]])}
    z, r = (a**h * b / (1 + a**h * b) for a, b in (z_bases, r_bases))
    due = (1 - z) * h + z * math.tanh(u * r * h + v)
    assert_close(student.gru_step(np.array([1.0]), np.array([h]), params), np.array([due]))


@pytest.mark.points(3)
@pytest.mark.title(
    en="With z held at 0 a unit stays what it was; with z at 1 and everything reset only the input decides",
    es="Con z fija en 0 una unidad queda como estaba; con z en 1 y todo reiniciado sólo decide la entrada",
)
@pytest.mark.hint(
    en="Libraries write z and 1 - z the other way round. In these notes z = 0 means: nothing new. Which half of W "
    "multiplies h, and what is left of it when r is 0?",
    es="Las bibliotecas escriben z y 1 - z al revés. En estos apuntes z = 0 significa: nada nuevo. ¿Qué mitad de W "
    "multiplica a h, y qué queda de ella cuando r es 0?",
)
@settings(max_examples=20)
@given(
    n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13),
    moves=st.lists(st.booleans(), min_size=1, max_size=3),
)
@example(n_in=1, values=MANY, moves=[False])
@example(n_in=1, values=MANY, moves=[True])
@example(n_in=3, values=MANY, moves=[True, False])
@example(n_in=2, values=MANY, moves=[False, True, True])
def test_gru_step_update_held(student, n_in, values, moves):
    """Units with z = 0 keep h; those with z = 1 are the tanh of what W makes of x alone, since r is 0 throughout."""
    hidden = len(moves)
    x, h, params = cell(hidden, n_in, values)
    params["W_z"][:, -1] = np.where(moves, FORCE, -FORCE)
    params["W_r"][:, -1] = -FORCE
    due = np.where(moves, np.tanh((params["W"][:, hidden:] * x).sum(axis=1)), h)
    assert_close(student.gru_step(x, h, params), due)


@pytest.mark.points(3)
@pytest.mark.title(
    en="A unit that is reset is seen by no candidate: neither by its own nor by that of a unit that is not reset",
    es="A una unidad reiniciada no la ve ningún candidato: ni el suyo ni el de una unidad que no se reinició",
)
@pytest.mark.hint(
    en="r multiplies h before the matrix does: W·[r * h, x]. Multiplying afterwards, r * (U·h), silences the rows "
    "instead of the columns: unit 0 would then still see unit 1, which was reset.",
    es="r multiplica a h antes que la matriz: W·[r * h, x]. Multiplicar después, r * (U·h), calla las filas en lugar "
    "de las columnas: la unidad 0 seguiría viendo a la unidad 1, que se reinició.",
)
@settings(max_examples=20)
@given(
    n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13),
    reset=st.lists(st.booleans(), min_size=2, max_size=3), other=st.lists(quarters(-2, 2), min_size=3, max_size=3),
)
@example(n_in=1, values=MANY, reset=[False, True], other=[2.0, -1.0, 1.0])
@example(n_in=2, values=MANY, reset=[True, False, True], other=[-0.5, 1.0, 2.0])
@example(n_in=1, values=MANY, reset=[True, True], other=[2.0, -1.0, 1.0])
def test_gru_step_reset_units_are_not_seen(student, n_in, values, reset, other):
    """With z = 1/2, h' - h/2 is half the candidate, and does not change with the h of the units that are reset."""
    hidden = len(reset)
    x, h, params = cell(hidden, n_in, values)
    params["W_z"] = np.zeros((hidden, hidden + n_in))
    params["W_r"][:, -1] = np.where(reset, -FORCE, FORCE)
    changed = np.where(reset, other[:hidden], h)
    before = numeric(student.gru_step(x, h, params), shape=(hidden,))
    after = numeric(student.gru_step(x, changed, params), shape=(hidden,))
    assert_close(after - changed / 2, before - h / 2)
