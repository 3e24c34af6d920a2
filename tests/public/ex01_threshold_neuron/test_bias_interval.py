"""Properties of `bias_interval` (notes 004)."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric, quarters, require, unpack

pytestmark = pytest.mark.function("bias_interval")

WEIGHTS = st.tuples(quarters(-2, 2), quarters(-2, 2))


def table(w, b):
    """The truth table of the neuron with two weights and a bias, on (0,0), (0,1), (1,0), (1,1)."""
    return [int(x1 * w[0] + x2 * w[1] + b >= 0) for x1 in (0, 1) for x2 in (0, 1)]


def ends(returned):
    """The two ends of an interval that came back, as floats."""
    low, high = unpack(returned, 2)
    return float(numeric(low, shape=()).real), float(numeric(high, shape=()).real)


@pytest.mark.points(2)
@pytest.mark.title(
    en="With w = (1, 2), AND needs -3 <= b < -2",
    es="Con w = (1, 2), AND necesita -3 <= b < -2",
)
@pytest.mark.hint(
    en="The four sums are b, b + 2, b + 1 and b + 1 + 2: only the last is due to fire.",
    es="Las cuatro sumas son b, b + 2, b + 1 y b + 1 + 2: solo la última debe disparar.",
)
def test_bias_interval_figure_of_the_notes(student):
    """The AND of notes 004, with weights 1 and 2, is computed for -3 <= b < -2."""
    low, high = unpack(student.bias_interval([1, 2], [0, 0, 0, 1]), 2)
    assert_exact(low, -3)
    assert_exact(high, -2)


@pytest.mark.points(6)
@pytest.mark.title(
    en="Inside [low, high) the neuron gives the targets; just below low and at high it does not",
    es="Dentro de [low, high) la neurona da los objetivos; justo por debajo de low y en high, no",
)
@pytest.mark.hint(
    en="Each corner bounds b from one side: a 1 due from below, with b = -x·w allowed; a 0 due from above, without it.",
    es="Cada esquina acota b por un lado: un 1 por debajo, y b = -x·w vale; un 0 por arriba, y b = -x·w ya no vale.",
)
@settings(max_examples=25)
@given(w=WEIGHTS, b=quarters(-5, 5))
@example(w=(1.0, 1.0), b=-0.5)
@example(w=(1.0, 1.0), b=-1.0)
@example(w=(2.0, 1.0), b=-1.5)
@example(w=(1.0, 2.0), b=-1.25)
@example(w=(-1.0, -2.0), b=2.0)
@example(w=(-1.0, 2.0), b=0.0)
@example(w=(2.0, -1.0), b=-0.25)
@example(w=(0.0, 0.0), b=0.0)
@example(w=(0.0, 1.5), b=-1.0)
@example(w=(-0.75, 0.0), b=0.25)
@example(w=(0.25, 0.75), b=-0.5)
@example(w=(1.0, 1.0), b=-2.0)
@example(w=(1.0, 2.0), b=-4.0)
@example(w=(-1.0, -2.0), b=4.0)
def test_bias_interval_holds_the_right_biases(student, w, b):
    """The interval for a table that a bias gives holds that bias, and both its ends are as tight as can be."""
    targets = table(w, b)
    low, high = ends(student.bias_interval(np.array(w), targets))
    require(low <= b < high,
            f"b = {b} gives the targets {targets}, and the interval [{low}, {high}) does not hold it.",
            f"b = {b} da los objetivos {targets}, y el intervalo [{low}, {high}) no lo contiene.")
    lowest = low if math.isfinite(low) else -1e6
    highest = math.nextafter(high, -math.inf) if math.isfinite(high) else 1e6
    for inside in (lowest, highest):
        require(table(w, inside) == targets,
                f"[{low}, {high}) holds b = {inside!r}, which gives {table(w, inside)}, not {targets}.",
                f"[{low}, {high}) contiene b = {inside!r}, que da {table(w, inside)} y no {targets}.")
    below = math.nextafter(low, -math.inf) if math.isfinite(low) else b
    for outside, end in ((below, low), (high, high)):
        require(not math.isfinite(end) or table(w, outside) != targets,
                f"[{low}, {high}) leaves out b = {outside!r}, which gives {targets} too.",
                f"[{low}, {high}) deja fuera b = {outside!r}, que también da {targets}.")


@pytest.mark.points(3)
@pytest.mark.title(
    en="Nothing bounds the bias from below when no corner must fire, nor from above when all must",
    es="Nada acota el sesgo por abajo si ninguna esquina debe disparar, ni por arriba si deben todas",
)
@pytest.mark.hint(
    en="An end that nothing bounds is an infinity, -inf or inf; not None, and not a large number.",
    es="Un extremo que nada acota es un infinito, -inf o inf; ni None ni un número grande.",
)
@settings(max_examples=15)
@given(w=WEIGHTS)
@example(w=(1.0, 2.0))
@example(w=(-1.0, -2.0))
@example(w=(0.0, 0.0))
@example(w=(1.5, -0.25))
def test_bias_interval_may_be_unbounded(student, w):
    """The interval reaches to -inf for a table of zeros and to inf for a table of ones."""
    low, high = unpack(student.bias_interval(list(w), [0, 0, 0, 0]), 2)
    assert_exact(low, -math.inf)
    require(math.isfinite(numeric(high, shape=()).real), "A 0 due at a corner bounds b from above.",
            "Un 0 en una esquina acota b por arriba.")
    low, high = unpack(student.bias_interval(list(w), [1, 1, 1, 1]), 2)
    assert_exact(high, math.inf)
    require(math.isfinite(numeric(low, shape=()).real), "A 1 due at a corner bounds b from below.",
            "Un 1 en una esquina acota b por abajo.")


@pytest.mark.points(3)
@pytest.mark.title(
    en="The answer is None exactly where no bias gives the targets",
    es="La respuesta es None exactamente cuando ningún sesgo da los objetivos",
)
@pytest.mark.hint(
    en="When is the set low <= b < high empty? What if both ends are the same number?",
    es="¿Cuándo está vacío el conjunto low <= b < high? ¿Y si los dos extremos son el mismo número?",
)
@settings(max_examples=25)
@given(w=WEIGHTS, targets=st.lists(st.integers(0, 1), min_size=4, max_size=4))
@example(w=(1.0, 1.0), targets=[0, 1, 1, 0])
@example(w=(-1.0, 0.5), targets=[1, 0, 0, 1])
@example(w=(1.0, 1.0), targets=[0, 0, 1, 1])
@example(w=(1.0, 1.0), targets=[0, 1, 0, 1])
@example(w=(0.0, 0.0), targets=[0, 0, 0, 1])
@example(w=(-1.0, -1.0), targets=[0, 0, 0, 1])
@example(w=(1.0, 0.0), targets=[0, 0, 0, 1])
@example(w=(0.0, 1.0), targets=[0, 0, 0, 1])
@example(w=(1.0, 2.0), targets=[0, 0, 0, 1])
@example(w=(-1.0, -2.0), targets=[1, 0, 0, 0])
@example(w=(-1.0, 2.0), targets=[0, 1, 0, 0])
@example(w=(0.25, 0.5), targets=[0, 1, 0, 1])
def test_bias_interval_is_none_where_there_is_none(student, w, targets):
    """None comes back exactly where no bias gives the targets; for these weights the quarters are biases enough."""
    some = any(table(w, k / 4) == targets for k in range(-20, 21))
    returned = student.bias_interval(list(w), targets)
    require((returned is not None) == some,
            f"With w = {w} {'there is a bias' if some else 'no bias'} that gives {targets}; {returned!r} came back.",
            f"Con w = {w} {'hay un sesgo' if some else 'ningún sesgo'} que da {targets}; se devolvió {returned!r}.")
