"""A sequence: both states are carried from step to step, and every output is kept (notes 004)."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, numeric, quarters, unpack

pytestmark = pytest.mark.function("lstm")

SIZES = st.integers(1, 3)
MANY = [0.5, -1.25, 2.0, 0.75, -0.5, 1.5, -2.0, 0.25, 1.0, -0.75, 1.25, -1.5, 1.75]
FORCE = 1000.0  # a bias beside which no weighted sum of these tests counts: it opens a gate to 1, or closes it to 0


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


def pair(returned, length, hidden):
    """(hs, c), of shapes (T, hidden) and (hidden,)."""
    hs, c = unpack(returned, 2)
    return numeric(hs, shape=(length, hidden)), numeric(c, shape=(hidden,))


@pytest.mark.points(4)
@pytest.mark.title(
    en="Cells whose gates are held count the steps, keep what they were given, or see only the last candidate",
    es="Las celdas con compuertas fijas cuentan los pasos, guardan lo que se les dio o ven sólo el último candidato",
)
@pytest.mark.hint(
    en="With f, i and o at 1 and g at 1 the cell grows by 1 a step: after T steps c is c0 + T, and row t of hs is the "
    "tanh of what it was then. hs has one row a step, without h0; c is the last cell state only.",
    es="Con f, i y o en 1 y g en 1 la celda crece 1 por paso: tras T pasos c es c0 + T, y la fila t de hs es la tanh "
    "de lo que valía entonces. hs tiene una fila por paso, sin h0; c es sólo el último estado de la celda.",
)
@settings(max_examples=20)
@given(
    length=st.integers(1, 4), n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13),
    amount=st.sampled_from([1.0, 100.0]),
    held=st.lists(st.tuples(st.booleans(), st.booleans(), st.booleans(), st.booleans()), min_size=1, max_size=3),
)
@example(length=3, n_in=2, values=MANY, amount=1.0, held=[(True, True, True, True)])
@example(length=3, n_in=2, values=[0.0] * 13, amount=1.0, held=[(True, True, True, True)])
@example(length=4, n_in=1, values=MANY, amount=100.0, held=[(True, False, True, True), (True, True, False, True)])
@example(length=1, n_in=2, values=MANY, amount=1.0,
         held=[(True, True, True, True), (False, True, True, True), (True, True, False, False)])
def test_lstm_counts(student, length, n_in, values, amount, held):
    """The cell state after t steps, and the outputs, where f, i, o are 0 or 1 and g is -1 or 1 all along."""
    hidden = len(held)
    xs, h, c, params = sequence(length, hidden, n_in, values)
    c = amount * c
    f, i, g, o = np.array(held).T
    for key, gate in zip("fico", (f, i, g, o), strict=True):
        params[f"b_{key}"] = np.where(gate, FORCE, -FORCE)
    hs, last = pair(student.lstm(xs, h, c, params), length, hidden)
    added = np.where(i, np.where(g, 1.0, -1.0), 0.0)
    cells = np.array([np.where(f, c + t * added, added) for t in range(1, length + 1)])
    assert_close(last, cells[-1])
    assert_close(hs, np.where(o, np.tanh(cells), 0.0))


@pytest.mark.points(4)
@pytest.mark.title(
    en="A sequence may be cut anywhere: its second part goes on from the output and the cell that the first one ends "
    "with",
    es="Una secuencia se puede cortar donde sea: la segunda parte sigue desde la salida y la celda con que acaba la "
    "primera",
)
@pytest.mark.hint(
    en="What happens after a step depends on what came before only through h and c. So a row of hs never depends on "
    "later inputs, and both h0 and c0 matter. Are both carried on? Are rows already stored overwritten?",
    es="Lo que pasa después de un paso depende de lo anterior sólo a través de h y c. Así, una fila de hs nunca "
    "depende de entradas posteriores, y tanto h0 como c0 importan. ¿Se llevan ambos adelante? ¿Se pisan filas ya "
    "guardadas?",
)
@settings(max_examples=20)
@given(
    first=st.integers(1, 3), second=st.integers(1, 3), hidden=SIZES, n_in=SIZES,
    values=st.lists(quarters(-2, 2), min_size=13, max_size=13),
)
@example(first=1, second=1, hidden=1, n_in=1, values=MANY)
@example(first=2, second=1, hidden=2, n_in=3, values=MANY)
@example(first=1, second=3, hidden=3, n_in=2, values=MANY)
def test_lstm_cut_anywhere(student, first, second, hidden, n_in, values):
    """The rows of the two parts, one after the other, are those of the whole, and so is the last cell state."""
    xs, h, c, params = sequence(first + second, hidden, n_in, values)
    whole, last = pair(student.lstm(xs, h, c, params), first + second, hidden)
    head, c_between = pair(student.lstm(xs[:first], h, c, params), first, hidden)
    tail, c_end = pair(student.lstm(xs[first:], head[-1], c_between, params), second, hidden)
    assert_close(whole, np.concatenate([head, tail]))
    assert_close(last, c_end)


@pytest.mark.points(2)
@pytest.mark.title(
    en="A sequence without inputs has no outputs, an array of shape (0, hidden), and leaves the cell as it was",
    es="Una secuencia sin entradas no tiene salidas, un arreglo de forma (0, hidden), y deja la celda como estaba",
)
@pytest.mark.hint(
    en="What shape has np.array([])? The number of columns cannot come from the rows when there are none: take it "
    "from h0.",
    es="¿Qué forma tiene np.array([])? La cantidad de columnas no puede salir de las filas cuando no hay ninguna: "
    "tómala de h0.",
)
@settings(max_examples=10)
@given(hidden=SIZES, n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13))
@example(hidden=1, n_in=1, values=MANY)
@example(hidden=2, n_in=3, values=MANY)
@example(hidden=3, n_in=1, values=MANY)
def test_lstm_of_an_empty_sequence(student, hidden, n_in, values):
    """With xs of shape (0, n_in), hs has the shape (0, hidden) and c is c0."""
    xs, h, c, params = sequence(0, hidden, n_in, values)
    _, last = pair(student.lstm(xs, h, c, params), 0, hidden)
    assert_close(last, c)
