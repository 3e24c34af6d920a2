"""The four layers of the cell: which function, which matrix, which column (notes 003, 004)."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, numeric, quarters, require

pytestmark = pytest.mark.function("gates")

SIZES = st.integers(1, 3)
MANY = [0.5, -1.25, 2.0, 0.75, -0.5, 1.5, -2.0, 0.25, 1.0, -0.75, 1.25, -1.5, 1.75]


def cut(values, *shapes):
    """Arrays of these shapes, filled one after another with the values, which are repeated as often as it takes."""
    sizes = [math.prod(shape) for shape in shapes]
    parts = np.split(np.resize(values, sum(sizes)), np.cumsum(sizes)[:-1])
    return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]


def parts_of(hidden, n_in):
    """The shapes of x, h, the four matrices and the four biases."""
    return [(n_in,), (hidden,), *[(hidden, hidden + n_in)] * 4, *[(hidden,)] * 4]


def named(matrices, biases):
    """The dict of parameters, from arrays in the order f, i, c, o."""
    return {**{f"W_{k}": W for k, W in zip("fico", matrices, strict=True)},
            **{f"b_{k}": b for k, b in zip("fico", biases, strict=True)}}


def four(returned, hidden):
    """The values of the keys f, i, g, o, each of shape (hidden,)."""
    require(isinstance(returned, dict), f"A dict was due; a {type(returned).__name__} came back.",
            f"Se esperaba un dict; se devolvió {type(returned).__name__}.")
    missing = ", ".join(k for k in "figo" if k not in returned)
    require(not missing, f"The dict lacks {missing}; its keys should be f, i, g, o.",
            f"Al dict le falta {missing}; sus claves deben ser f, i, g, o.")
    return {k: numeric(returned[k], shape=(hidden,)) for k in "figo"}


@pytest.mark.points(5)
@pytest.mark.title(
    en="Weights that are logarithms: a gate is p/(1 + p), the candidate (p² - 1)/(p² + 1), p a product of powers",
    es="Con pesos que son logaritmos, una compuerta es p/(1 + p) y el candidato (p² - 1)/(p² + 1), con p un producto "
    "de potencias",
)
@pytest.mark.hint(
    en="If the weighted sum is log p, then σ(log p) = p/(1 + p) and tanh(log p) = (p² - 1)/(p² + 1): it can be "
    "checked by hand. With one unit, zero weights and b_f = log 3, f is 3/4. f, i and o are sigmoids, only g is a "
    "tanh; each adds its own bias.",
    es="Si la suma ponderada es log p, entonces σ(log p) = p/(1 + p) y tanh(log p) = (p² - 1)/(p² + 1): se puede "
    "comprobar a mano. Con una unidad, pesos nulos y b_f = log 3, f es 3/4. f, i y o son sigmoides, sólo g es una "
    "tanh; cada una suma su propio sesgo.",
)
@settings(max_examples=20)
@given(
    hidden=SIZES, n_in=SIZES, bases=st.lists(st.sampled_from([0.5, 1.0, 2.0, 3.0]), min_size=13, max_size=13),
    powers=st.lists(st.integers(-1, 1), min_size=6, max_size=6),
)
@example(hidden=1, n_in=1, bases=[3.0, 1.0, 2.0, 4.0, 3.0, 0.5, 5.0, 2.0, 1.0, 3.0, 2.0, 0.5, 4.0], powers=[0] * 6)
@example(hidden=2, n_in=3, bases=[3.0, 1.0, 2.0, 4.0, 3.0, 0.5, 5.0, 2.0, 1.0, 3.0, 2.0, 0.5, 4.0], powers=[1, -1, 1, 0, 1, 1])
@example(hidden=2, n_in=2, bases=[3.0, 1.0, 2.0, 4.0, 3.0, 0.5, 5.0, 2.0, 1.0, 3.0, 2.0, 0.5, 4.0], powers=[1, 0, -1, 1, 0, 0])
def test_gates_of_logarithms(student, hidden, n_in, bases, powers):
    """With W = log A and b = log B the odds of a gate are B times the product of A_kj to the power [h, x]_j."""
    hx = np.resize(powers, hidden + n_in).astype(np.float64)
    _, _, *arrays = cut(bases, *parts_of(hidden, n_in))
    f, i, c, o = (B * np.prod(A**hx, axis=1) for A, B in zip(arrays[:4], arrays[4:], strict=True))
    params = named(map(np.log, arrays[:4]), map(np.log, arrays[4:]))
    came = four(student.gates(hx[hidden:], hx[:hidden], params), hidden)
    for key, odds in (("f", f), ("i", i), ("o", o)):
        assert_close(came[key], odds / (1 + odds))
    assert_close(came["g"], (c**2 - 1) / (c**2 + 1))


@pytest.mark.points(3)
@pytest.mark.title(
    en="The first columns of a matrix belong to h, the others to x: moving one number of either is moving the biases",
    es="Las primeras columnas de una matriz son de h y las demás de x: mover un número de cualquiera es mover los "
    "sesgos",
)
@pytest.mark.hint(
    en="Raise entry j of [h, x] by d: every weighted sum grows by d times column j of its matrix, as if that had been "
    "added to its bias. Which of the two comes first in the concatenation? And + between two lists, or two arrays?",
    es="Sube en d la entrada j de [h, x]: cada suma ponderada crece d veces la columna j de su matriz, como si eso se "
    "hubiera sumado a su sesgo. ¿Cuál de los dos va primero en la concatenación? ¿Y qué hace + entre dos listas, o "
    "entre dos arreglos?",
)
@settings(max_examples=20)
@given(
    hidden=SIZES, n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13), pick=st.integers(0, 59),
    d=st.sampled_from([0.5, -0.75, 1.0]),
)
@example(hidden=2, n_in=2, values=MANY, pick=0, d=0.5)
@example(hidden=2, n_in=2, values=MANY, pick=2, d=0.5)
@example(hidden=1, n_in=3, values=MANY, pick=0, d=1.0)
@example(hidden=3, n_in=1, values=MANY, pick=3, d=-0.75)
def test_gates_columns(student, hidden, n_in, values, pick, d):
    """A change of one entry of [h, x] and the change of the biases by its column have the same answer."""
    x, h, *arrays = cut(values, *parts_of(hidden, n_in))
    j = pick % (hidden + n_in)
    by_input = np.concatenate([h, x])
    by_input[j] += d
    by_bias = named(arrays[:4], [b + d * W[:, j] for W, b in zip(arrays[:4], arrays[4:], strict=True)])
    one = four(student.gates(by_input[hidden:], by_input[:hidden], named(arrays[:4], arrays[4:])), hidden)
    other = four(student.gates(x, h, by_bias), hidden)
    for key in "figo":
        assert_close(one[key], other[key])


@pytest.mark.points(3)
@pytest.mark.title(
    en="Names decide: exchange the parameters of two gates, in whatever order they stand, and their answers are "
    "exchanged",
    es="Deciden los nombres: intercambia los parámetros de dos compuertas, estén en el orden que estén, y sus "
    "respuestas se intercambian",
)
@pytest.mark.hint(
    en="Look parameters up by name, never by their place in the dict. f, i and o are computed alike, each from its "
    "own W and b, and none has a say in another. The candidate's are called W_c and b_c, its answer g.",
    es="Busca los parámetros por su nombre, nunca por su lugar en el dict. f, i y o se calculan igual, cada una con "
    "sus propios W y b, y ninguna interviene en otra. Los del candidato se llaman W_c y b_c, y su respuesta g.",
)
@settings(max_examples=20)
@given(
    hidden=SIZES, n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13),
    roles=st.permutations("fio"), order=st.permutations(range(8)),
)
@example(hidden=2, n_in=1, values=MANY, roles=["i", "f", "o"], order=[7, 6, 5, 4, 3, 2, 1, 0])
@example(hidden=2, n_in=1, values=MANY, roles=["o", "i", "f"], order=[0, 1, 2, 3, 4, 5, 6, 7])
@example(hidden=1, n_in=2, values=MANY, roles=["f", "i", "o"], order=[4, 0, 5, 1, 6, 2, 7, 3])
def test_gates_go_by_name(student, hidden, n_in, values, roles, order):
    """Where gate a has the parameters of gate b it answers what b answered, and g stays as it was."""
    x, h, *arrays = cut(values, *parts_of(hidden, n_in))
    params = named(arrays[:4], arrays[4:])
    renamed = dict(params)
    for new, old in zip("fio", roles, strict=True):
        renamed[f"W_{new}"], renamed[f"b_{new}"] = params[f"W_{old}"], params[f"b_{old}"]
    keys = list(renamed)
    before = four(student.gates(x, h, params), hidden)
    after = four(student.gates(x, h, {keys[k]: renamed[keys[k]] for k in order}), hidden)
    for new, old in zip("fio", roles, strict=True):
        assert_close(after[new], before[old])
    assert_close(after["g"], before["g"])
