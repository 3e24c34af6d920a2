"""Weights by class: the mean within a class, the sum over the classes that occur."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric

pytestmark = pytest.mark.function("weighted_cross_entropy")

WEIGHTS = st.integers(1, 20).map(float)
CLASS_WEIGHTS = st.lists(st.sampled_from([0.25, 0.5, 0.75, 1.0, 2.5, 4.0]), min_size=3, max_size=3)


@pytest.mark.points(4)
@pytest.mark.title(
    en="E = C_A·E_A + C_B·E_B: one more copy of every example of a class changes nothing",
    es="E = C_A·E_A + C_B·E_B: una copia más de cada ejemplo de una clase no cambia nada",
)
@pytest.mark.hint(
    en="E_A is the mean over the examples of class A alone: divide by how many of them there are, not by the batch, "
    "nor by the sum of the weights. The means are then added, each with its class's weight.",
    es="E_A es la media sobre los ejemplos de la clase A solamente: divide por cuántos hay de ellos, no por el lote "
    "ni por la suma de los pesos. Después se suman las medias, cada una con el peso de su clase.",
)
@settings(max_examples=20)
@given(w=matrices(WEIGHTS, rows=(3, 3), columns=(2, 2)), copies=st.integers(0, 3))
@example(w=np.array([[1.0, 3.0], [1.0, 1.0], [1.0, 7.0]]), copies=0)
@example(w=np.array([[1.0, 3.0], [1.0, 1.0], [1.0, 7.0]]), copies=2)
def test_weighted_cross_entropy_ignores_copies(student, w, copies):
    """With weights 0.66 and 0.33 and one example of class 0 repeated, E is 0.66 E_0 + 0.33 E_1 (notes 003)."""
    mistakes = [math.log(sum(row) / row[label]) for row, label in zip(w, (0, 1, 1), strict=True)]
    due = 0.66 * mistakes[0] + 0.33 * (mistakes[1] + mistakes[2]) / 2
    logits = np.log(w)[[0] * copies + [1, 0, 2]]
    labels = np.array([0] * copies + [1, 0, 1])
    assert_close(student.weighted_cross_entropy(logits, labels, np.array([0.66, 0.33])), due)


@pytest.mark.points(3)
@pytest.mark.title(
    en="The weight of a class that does not occur has no effect, and the others count in proportion to theirs",
    es="El peso de una clase que no aparece no tiene efecto, y las demás cuentan en proporción al suyo",
)
@pytest.mark.hint(
    en="The mean over no examples is 0/0: skip such a class, and take care that every other one still meets its own "
    "weight. The weights are used as they are: twice the weights, twice the loss.",
    es="La media sobre ningún ejemplo es 0/0: salta esa clase, y cuida que cada una de las otras siga encontrando su "
    "propio peso. Los pesos se usan como vienen: el doble de pesos, el doble de pérdida.",
)
@settings(max_examples=20)
@given(z=matrices(rows=(2, 3), columns=(3, 3)), absent=st.integers(0, 2), weights=CLASS_WEIGHTS, other=CLASS_WEIGHTS)
@example(z=np.array([[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]), absent=0, weights=[1.0, 2.0, 3.0], other=[9.0, 1.0, 0.5])
@example(z=np.array([[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]), absent=2, weights=[1.0, 2.0, 3.0], other=[9.0, 1.0, 0.5])
def test_weighted_cross_entropy_of_absent_classes(student, z, absent, weights, other):
    """The loss is a sum over the classes present of weight times a mean that does not depend on the weights."""
    present = [c for c in range(3) if c != absent]
    labels = np.array([present[i % 2] for i in range(len(z))])
    parts = []
    for c in present:
        alone = np.zeros(3)
        alone[c] = 1.0
        parts.append(numeric(student.weighted_cross_entropy(z, labels, alone), shape=()))
    for used in (weights, other):
        due = used[present[0]] * parts[0] + used[present[1]] * parts[1]
        assert_close(student.weighted_cross_entropy(z, labels, np.array(used)), due)
