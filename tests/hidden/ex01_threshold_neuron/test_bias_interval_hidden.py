"""Harder properties of `bias_interval`, for the instructor only (notes 004)."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_exact, assert_pure, kinds, quarters, require, unpack

pytestmark = pytest.mark.function("bias_interval")

CORNERS = ((0, 0), (0, 1), (1, 0), (1, 1))


@st.composite
def cases(draw):
    """Two weights in quarters and a table that some bias gives, but for one case in about five."""
    w = np.array([draw(quarters(-4, 4)), draw(quarters(-4, 4))])
    b = draw(quarters(-8, 8))
    flipped = draw(st.sampled_from([None] * 8 + [0, 1, 2, 3]))
    targets = [int(x1 * w[0] + x2 * w[1] + b >= 0) for x1, x2 in CORNERS]
    return w, [1 - t if i == flipped else t for i, t in enumerate(targets)]


def interval(w, targets):
    """The right answer: every corner bounds the bias from one side."""
    edges = [-(x1 * float(w[0]) + x2 * float(w[1])) for x1, x2 in CORNERS]
    low = max((e for e, t in zip(edges, targets, strict=True) if t), default=-math.inf)
    high = min((e for e, t in zip(edges, targets, strict=True) if not t), default=math.inf)
    return (low, high) if low < high else None


def table_as(targets, form):
    """The same truth table as another legal array-like."""
    if form == "tuple":
        return tuple(targets)
    if form == "booleans":
        return [bool(t) for t in targets]
    if form in ("int64", "bool", "float64"):
        return np.array(targets, dtype=form)
    return targets


def require_interval(student, w, targets, due):
    """`bias_interval(w, targets)` is `due`, exactly."""
    returned = student.bias_interval(w=w, targets=targets)
    if due is None:
        require(returned is None, f"No bias gives these targets; {returned!r} came back.",
                f"Ningún sesgo da estos objetivos; se devolvió {returned!r}.")
        return
    low, high = unpack(returned, 2)
    assert_exact(low, due[0])
    assert_exact(high, due[1])


@pytest.mark.points(5)
@pytest.mark.title(
    en="The interval is exact for any weights, negative, equal or zero, and for any form of the arguments",
    es="El intervalo es exacto con pesos negativos, iguales o nulos y con cualquier forma de los argumentos",
)
@pytest.mark.hint(
    en="With negative weights the corner that decides is another one: look at all four. Mind fractions and booleans.",
    es="Con pesos negativos decide otra esquina: mira las cuatro. Cuidado con las fracciones y con los booleanos.",
)
@settings(max_examples=25)
@given(case=cases(), kind=kinds("array", "list", "float32", "strided", "readonly", "int"),
       form=st.sampled_from(["list", "tuple", "booleans", "int64", "bool", "float64"]))
@example(case=(np.array([0.25, -0.5]), [1, 0, 1, 1]), kind="list", form="tuple")
@example(case=(np.array([1.0, 2.0]), [0, 0, 0, 1]), kind="int", form="booleans")
@example(case=(np.array([1.0, 2.0]), [0, 1, 1, 1]), kind="float32", form="bool")
@example(case=(np.array([-1.5, -0.25]), [1, 1, 0, 0]), kind="readonly", form="int64")
@example(case=(np.array([-1.5, 0.75]), [0, 1, 0, 0]), kind="strided", form="float64")
@example(case=(np.array([1.0, -2.0]), [1, 0, 1, 0]), kind="array", form="tuple")
@example(case=(np.array([0.0, 0.0]), [1, 1, 1, 1]), kind="int", form="bool")
@example(case=(np.array([0.0, 0.0]), [0, 0, 0, 0]), kind="int", form="list")
@example(case=(np.array([1.0, 2.0]), [0, 0, 0, 0]), kind="list", form="list")
@example(case=(np.array([1.0, -2.0]), [0, 0, 0, 0]), kind="array", form="tuple")
@example(case=(np.array([-1.0, -2.0]), [1, 1, 1, 1]), kind="list", form="list")
@example(case=(np.array([-1.0, 2.0]), [1, 1, 1, 1]), kind="array", form="int64")
@example(case=(np.array([1.0, 1.0]), [0, 0, 1, 1]), kind="list", form="booleans")
@example(case=(np.array([1.0, 1.0]), [0, 1, 1, 0]), kind="list", form="int64")
def test_bias_interval_is_exact_for_any_form(student, case, kind, form):
    """The interval, or None, is right for every legal form of the weights and of the targets."""
    w, targets = case
    given_w = as_kind(w, kind)
    require_interval(student, given_w, table_as(targets, form), interval(given_w, targets))


@pytest.mark.points(2)
@pytest.mark.title(
    en="Very narrow intervals and very large weights are right too",
    es="También son correctos los intervalos muy estrechos y los pesos muy grandes",
)
@pytest.mark.hint(
    en="Compare the two ends as they are, without a tolerance; do not search a grid; do not round.",
    es="Compara los dos extremos tal como son, sin tolerancia; no busques en una rejilla; no redondees.",
)
def test_bias_interval_has_no_tolerance(student):
    """An interval of width 2^-40 is found, and weights of 2^40 are no trouble."""
    tiny, large = 2.0**-40, 2.0**40
    require_interval(student, [tiny, 2 * tiny], [0, 0, 0, 1], (-3 * tiny, -2 * tiny))
    require_interval(student, [1.0, 1.0 + tiny], [0, 1, 0, 1], (-1.0 - tiny, -1.0))
    require_interval(student, [1.0 + tiny, 1.0], [0, 1, 0, 1], None)
    require_interval(student, [large, large + 1], [0, 1, 0, 1], (-large - 1, -large))
    require_interval(student, [-large, 1.0], [1, 1, 0, 0], (0.0, large - 1))
    require_interval(student, [0.0, 1.0], [1, 1, 1, 1], (0.0, math.inf))
    require_interval(student, [-large, -1.0], [0, 0, 0, 0], (-math.inf, 0.0))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="bias_interval changes nothing and remembers nothing",
    es="bias_interval no modifica nada y no recuerda nada",
)
@pytest.mark.hint(
    en="Leave w and the list of targets as they are; keep nothing for the next call.",
    es="Deja w y la lista de objetivos como están; no guardes nada para la próxima llamada.",
)
def test_bias_interval_is_pure(student):
    """The function bias_interval is pure."""
    assert_pure(student.bias_interval, ([1.0, 2.0], [0, 0, 0, 1]), between=([1.0, 2.0], [0, 1, 1, 1]))
    assert_pure(student.bias_interval, (np.array([2.0, -1.0]), np.array([0, 0, 1, 0])),
                between=(np.array([-2.0, 1.0]), np.array([0, 1, 0, 0])))
    assert_pure(student.bias_interval, ([1.0, 1.0], [0, 1, 1, 0]), between=([1.0, 1.0], [1, 1, 1, 1]))
    assert_pure(student.bias_interval, ([1.0, -2.0], [0, 0, 0, 0]), between=([1.0, -2.0], [1, 0, 0, 1]))
