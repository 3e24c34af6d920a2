"""Binary cross-entropy against an oracle, certain and uncertain predictions mixed."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds

pytestmark = pytest.mark.function("binary_cross_entropy")

DOUBTFUL = [(k / 16, y) for k in range(1, 16) for y in (0, 1)]
RIGHT = [(0.0, 0), (1.0, 1)]
WRONG = [(0.0, 1), (1.0, 0)]


@pytest.mark.points(3)
@pytest.mark.title(
    en="The loss of any batch is the mean of -log of the probability given to what happened",
    es="La pérdida de cualquier lote es la media de -log de la probabilidad dada a lo que ocurrió",
)
@pytest.mark.hint(
    en="One certain prediction among doubtful ones, p as integers or a list, y as floats or booleans: all legal. Only "
    "a certain prediction that is wrong makes the mean infinite. The parameters are called p and y.",
    es="Una predicción segura entre otras dudosas, p como enteros o lista, y como flotantes o booleanos: todo legal. "
    "Sólo una predicción segura y errada hace infinita la media. Los parámetros se llaman p e y.",
)
@settings(max_examples=20)
@given(
    pairs=st.lists(st.sampled_from(DOUBTFUL + 5 * RIGHT + WRONG), min_size=1, max_size=6),
    kind=kinds(), y_kind=kinds("array", "list", "float32", "strided", "readonly"),
    truth=st.sampled_from([int, int, bool]),
)
@example(pairs=[(0.0, 0), (0.5, 1), (1.0, 1), (0.25, 0)], kind="list", y_kind="list", truth=int)
@example(pairs=[(0.0, 0), (0.5, 1), (1.0, 0), (0.25, 0)], kind="array", y_kind="float32", truth=int)
@example(pairs=[(0.0, 0), (1.0, 1), (0.0, 1)], kind="int", y_kind="array", truth=int)
@example(pairs=[(0.5**40, 1), (0.5, 0)], kind="array", y_kind="readonly", truth=int)
@example(pairs=[(0.75, 1)], kind="readonly", y_kind="strided", truth=int)
@example(pairs=[(0.25, 0), (0.5, 1), (0.75, 1)], kind="array", y_kind="array", truth=bool)
@example(pairs=[(0.25, 0), (0.5, 1), (0.75, 1)], kind="list", y_kind="list", truth=bool)
def test_binary_cross_entropy_of_any_batch(student, pairs, kind, y_kind, truth):
    """The mean agrees with a loop over the examples; one certain mistake makes it inf."""
    p = as_kind(np.array([p for p, _ in pairs]), kind)
    exact = np.asarray(p, dtype=np.float64).tolist()
    truths = [y for _, y in pairs]
    happened = [q if y else 1 - q for q, y in zip(exact, truths, strict=True)]
    due = math.inf if 0 in happened else -sum(map(math.log, happened)) / len(pairs)
    y = as_kind(np.array(truths, dtype=truth), y_kind)
    loose = {"rtol": 1e-4, "atol": 1e-6} if "float32" in (kind, y_kind) else {}  # it may be computed in float32
    assert_close(student.binary_cross_entropy(p=p, y=y), due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="binary_cross_entropy leaves its arguments alone and remembers nothing",
    es="binary_cross_entropy no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="Overwriting p where it is 0 or 1 changes the caller's array.",
    es="Pisar p donde vale 0 o 1 cambia el arreglo de quien llama.",
)
def test_binary_cross_entropy_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    p, y = np.array([0.0, 0.25, 1.0]), np.array([0, 1, 1])
    assert_pure(student.binary_cross_entropy, (p, y), between=(np.array([0.5, 0.5, 0.0]), np.array([1, 0, 0])))
    assert_pure(student.binary_cross_entropy, ([0.5, 0.0], [0, 1]), between=([0.5], [1]))
