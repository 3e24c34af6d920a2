"""One step: what is kept, what is added, what is shown (notes 004)."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, numeric, quarters, require, unpack

pytestmark = pytest.mark.function("lstm_step")

SIZES = st.integers(1, 3)
MANY = [0.5, -1.25, 2.0, 0.75, -0.5, 1.5, -2.0, 0.25, 1.0, -0.75, 1.25, -1.5, 1.75]
FORCE = 1000.0  # a bias beside which no weighted sum of these tests counts: it opens a gate to 1, or closes it to 0


def cut(values, *shapes):
    """Arrays of these shapes, filled one after another with the values, which are repeated as often as it takes."""
    sizes = [math.prod(shape) for shape in shapes]
    parts = np.split(np.resize(values, sum(sizes)), np.cumsum(sizes)[:-1])
    return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]


def cell(hidden, n_in, values):
    """x, h, c and the parameters of a cell."""
    x, h, c, *arrays = cut(values, (n_in,), (hidden,), (hidden,), *[(hidden, hidden + n_in)] * 4, *[(hidden,)] * 4)
    return x, h, c, dict(zip([*(f"W_{k}" for k in "fico"), *(f"b_{k}" for k in "fico")], arrays, strict=True))


def pair(returned, hidden):
    """(h', c'), each of shape (hidden,)."""
    h, c = unpack(returned, 2)
    return numeric(h, shape=(hidden,)), numeric(c, shape=(hidden,))


@pytest.mark.points(4)
@pytest.mark.title(
    en="With biases that are logarithms the step can be done by hand: c' = f·c + i·g, h' = o·tanh(c')",
    es="Con sesgos que son logaritmos el paso se hace a mano: c' = f·c + i·g, h' = o·tanh(c')",
)
@pytest.mark.hint(
    en="With zero weights and b_f = log 3, b_i = log 1, b_c = log 2, b_o = log 4 the gates are 3/4, 1/2, 3/5 and 4/5. "
    "From c = 2 the cell goes to 3/4·2 + 1/2·3/5 = 1.8, and 4/5·tanh(1.8) = 0.7574 is shown. h' is returned first.",
    es="Con pesos nulos y b_f = log 3, b_i = log 1, b_c = log 2, b_o = log 4 las compuertas son 3/4, 1/2, 3/5 y 4/5. "
    "Desde c = 2 la celda pasa a 3/4·2 + 1/2·3/5 = 1,8 y se muestra 4/5·tanh(1,8) = 0,7574. Primero se devuelve h'.",
)
@settings(max_examples=20)
@given(
    odds=st.lists(st.tuples(*[st.sampled_from([0.25, 0.5, 1.0, 2.0, 3.0, 5.0])] * 4, quarters(-3, 3)), min_size=1, max_size=3),
    n_in=SIZES,
)
@example(odds=[(3.0, 1.0, 2.0, 4.0, 2.0)], n_in=1)
@example(odds=[(3.0, 1.0, 2.0, 4.0, 2.0), (0.5, 5.0, 0.25, 1.0, -1.0)], n_in=3)
@example(odds=[(2.0, 0.5, 3.0, 1.0, 0.0)], n_in=2)
@example(odds=[(2.0, 0.5, 3.0, 1.0, 0.1), (3.0, 1.0, 2.0, 4.0, -1 / 3)], n_in=2)
def test_lstm_step_by_hand(student, odds, n_in):
    """With zero weights the gates are those of the biases alone: odds over one plus odds, and the candidate's tanh."""
    f, i, g, o, c = np.array(odds).T
    hidden = len(c)
    params = {f"W_{k}": np.zeros((hidden, hidden + n_in)) for k in "fico"}
    params |= {f"b_{k}": np.log(p) for k, p in zip("fico", (f, i, g, o), strict=True)}
    h_new, c_new = pair(student.lstm_step(np.ones(n_in), np.full(hidden, 0.5), c, params), hidden)
    due = f / (1 + f) * c + i / (1 + i) * (g**2 - 1) / (g**2 + 1)
    assert_close(c_new, due)
    assert_close(h_new, o / (1 + o) * np.tanh(due))


@pytest.mark.points(4)
@pytest.mark.title(
    en="Gates that large biases hold open or shut keep or forget the cell, add or ignore the candidate, show or hide",
    es="Las compuertas que grandes sesgos mantienen abiertas o cerradas conservan u olvidan, agregan o ignoran, "
    "muestran o esconden",
)
@pytest.mark.hint(
    en="f open and i shut: the cell is what it was. f shut: nothing of it is left, however large it was. o shut: h' "
    "is 0, and the cell goes on all the same. Each unit has gates of its own.",
    es="f abierta e i cerrada: la celda queda como estaba. f cerrada: no queda nada de ella, por grande que fuera. o "
    "cerrada: h' es 0, y la celda sigue igual. Cada unidad tiene sus propias compuertas.",
)
@settings(max_examples=20)
@given(
    n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13), amount=st.sampled_from([1.0, 3.0, 100.0]),
    held=st.lists(st.tuples(st.booleans(), st.booleans(), st.booleans(), st.booleans()), min_size=1, max_size=3),
)
@example(n_in=1, values=MANY, amount=1.0, held=[(True, False, True, True)])
@example(n_in=1, values=MANY, amount=1.0, held=[(False, True, True, True)])
@example(n_in=2, values=MANY, amount=100.0, held=[(False, False, True, False), (True, False, False, True)])
@example(n_in=2, values=MANY, amount=3.0,
         held=[(True, True, False, True), (True, False, True, True), (False, True, True, False)])
def test_lstm_step_with_gates_held(student, n_in, values, amount, held):
    """The step with f, i, o of 0 or 1 and g of -1 or 1, whatever x and h are."""
    hidden = len(held)
    x, h, c, params = cell(hidden, n_in, values)
    c = amount * c
    f, i, g, o = np.array(held).T
    for key, gate in zip("fico", (f, i, g, o), strict=True):
        params[f"b_{key}"] = np.where(gate, FORCE, -FORCE)
    h_new, c_new = pair(student.lstm_step(x, h, c, params), hidden)
    due = np.where(f, c, 0.0) + np.where(i, np.where(g, 1.0, -1.0), 0.0)
    assert_close(c_new, due)
    assert_close(h_new, np.where(o, np.tanh(due), 0.0))


@pytest.mark.points(3)
@pytest.mark.title(
    en="What was in the cell comes through in proportion, never more than all of it, and what is shown stays within ±1",
    es="Lo que había en la celda pasa en proporción, nunca más que todo, y lo que se muestra queda entre -1 y 1",
)
@pytest.mark.hint(
    en="The gates look at h and x, not at c: twice the difference in c is twice the difference in c', by a factor "
    "between 0 and 1. The tanh lies between c' and h', and o only makes it smaller.",
    es="Las compuertas miran h y x, no c: el doble de diferencia en c es el doble de diferencia en c', con un factor "
    "entre 0 y 1. La tanh está entre c' y h', y o sólo la achica.",
)
@settings(max_examples=20)
@given(hidden=SIZES, n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13), d=st.sampled_from([1.0, 2.5, 8.0]))
@example(hidden=1, n_in=1, values=MANY, d=1.0)
@example(hidden=2, n_in=3, values=MANY, d=8.0)
@example(hidden=3, n_in=2, values=MANY, d=2.5)
def test_lstm_step_in_proportion(student, hidden, n_in, values, d):
    """c' is affine in c with slopes in [0, 1], and |h'| <= |tanh(c')|, with its sign."""
    x, h, c, params = cell(hidden, n_in, values)
    steps = [pair(student.lstm_step(x, h, c + k * d, params), hidden) for k in range(3)]
    first, second = (steps[k + 1][1] - steps[k][1] for k in range(2))
    assert_close(first, second)
    require(((first > -1e-8) & (first < d + 1e-8)).all(),
            f"c was raised by {d}: c' should rise by a share of it, not by {first}.",
            f"c subió {d}: c' debe subir una parte de eso, no {first}.")
    for h_new, c_new in steps:
        shown = np.tanh(c_new)
        require(((h_new * shown > -1e-8) & (np.abs(h_new) < np.abs(shown) + 1e-8)).all(),
                f"h' = {h_new} is no share of tanh(c') = {shown}.", f"h' = {h_new} no es una parte de tanh(c') = {shown}.")
