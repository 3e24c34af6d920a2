"""The weighted loss against an oracle, class by class."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, quarters

pytestmark = pytest.mark.function("weighted_cross_entropy")

THREE = np.array([[0.0, 2.0, 1.0], [3.0, 0.0, 1.0], [1.0, 1.0, 0.0]])


@pytest.mark.points(5)
@pytest.mark.title(
    en="The weighted loss of any batch is the sum over the classes present of weight times the class's mean",
    es="La pérdida ponderada de cualquier lote es la suma sobre las clases presentes de peso por media de la clase",
)
@pytest.mark.hint(
    en="Class c takes class_weights[c] whatever the order in which the classes turn up. A single example, a single "
    "class, a weight of 0, lists of integers and logits in the thousands are all legal. The parameters are called "
    "logits, labels and class_weights.",
    es="La clase c toma class_weights[c] sea cual sea el orden en que aparecen las clases. Un solo ejemplo, una sola "
    "clase, un peso 0, listas de enteros y logits de miles son legales. Los parámetros se llaman logits, labels y "
    "class_weights.",
)
@settings(max_examples=20)
@given(
    z=matrices(rows=(1, 5), columns=(1, 4)), picks=st.lists(st.integers(0, 11), min_size=5, max_size=5),
    weights=st.lists(quarters(1, 4), min_size=4, max_size=4), stretch=st.sampled_from([1.0, 1.0, 1000.0]), kind=kinds(),
    label_kind=kinds("array", "list", "readonly"), weight_kind=kinds("array", "list", "float32", "int", "readonly"),
)
@example(z=THREE, picks=[2, 0, 2, 0, 0], weights=[0.5, 3.0, 2.0, 1.0],
         kind="list", label_kind="list", weight_kind="list", stretch=1.0)
@example(z=THREE, picks=[2, 1, 2, 0, 0], weights=[1.0, 3.0, 2.0, 1.0],
         kind="int", label_kind="readonly", weight_kind="int", stretch=1000.0)
@example(z=THREE, picks=[2, 0, 2, 0, 0], weights=[1.0, 3.0, 2.0, 1.0],
         kind="int", label_kind="array", weight_kind="int", stretch=1.0)
@example(z=THREE, picks=[2, 1, 1, 0, 0], weights=[1.0, 0.0, 2.0, 1.0],
         kind="array", label_kind="array", weight_kind="array", stretch=1.0)
@example(z=np.array([[0.0, 2.0, 1.0]]), picks=[2, 0, 0, 0, 0], weights=[0.25, 0.5, 0.75, 1.0],
         kind="array", label_kind="array", weight_kind="strided", stretch=1.0)
@example(z=THREE, picks=[1, 1, 0, 0, 0], weights=[0.5, 0.25, 2.0, 1.0],
         kind="readonly", label_kind="readonly", weight_kind="readonly", stretch=1.0)
@example(z=np.array([[0.0, 1.0], [0.0, 5.0], [0.0, 2.0], [3.0, 0.0]]), picks=[0, 0, 0, 1, 0],
         weights=[1.0, 4.0, 2.0, 1.0], kind="array", label_kind="array", weight_kind="array", stretch=1.0)
@example(z=np.array([[10.0, 0.0, 0.0], [0.0, 10.0, 0.0]]), picks=[0, 1, 0, 0, 0], weights=[1.0, 4.0, 2.0, 1.0],
         kind="array", label_kind="array", weight_kind="array", stretch=1.0)
def test_weighted_cross_entropy_of_any_batch(student, z, picks, weights, kind, label_kind, weight_kind, stretch):
    """Any batch agrees with a loop over the classes that occur in it."""
    batch, n_classes = z.shape
    logits = as_kind(stretch * z, kind)
    labels = [pick % n_classes for pick in picks[:batch]]
    class_weights = as_kind(np.array(weights[:n_classes]), weight_kind)
    exact, used = np.asarray(logits, dtype=np.float64), np.asarray(class_weights, dtype=np.float64)
    due = 0.0
    for c in set(labels):
        rows = [exact[i] for i in range(batch) if labels[i] == c]
        due += used[c] * sum(max(r) + math.log(sum(np.exp(r - max(r)))) - r[c] for r in rows) / len(rows)
    # It may be computed in float32; log(sum exp) - z is then good to about 1e-7 of the largest |z| (8 or 8000), and up
    # to four classes count with weights of up to 4.
    loose = {"rtol": 1e-4, "atol": 1e-4 * stretch} if "float32" in (kind, weight_kind) else {}
    given_labels = as_kind(np.array(labels), label_kind)
    got = student.weighted_cross_entropy(logits=logits, labels=given_labels, class_weights=class_weights)
    assert_close(got, due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="weighted_cross_entropy leaves its arguments alone and remembers nothing",
    es="weighted_cross_entropy no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="The weights are used as they came: there is nothing to normalise, least of all in place.",
    es="Los pesos se usan como vinieron: no hay nada que normalizar, y menos en el lugar.",
)
def test_weighted_cross_entropy_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    z = np.array([[1.0, 2.0, 4.0], [-1.0, 0.5, 0.0]])
    assert_pure(
        student.weighted_cross_entropy, (z, np.array([2, 0]), np.array([0.5, 2.0, 3.0])),
        between=(z[::-1] * 3, np.array([1, 1]), np.array([1.0, 1.0, 1.0])),
    )
    assert_pure(
        student.weighted_cross_entropy, ([[1e4, 0.0], [1.0, 2.0]], [1, 0], [2.0, 3.0]),
        between=([[0.0, 3.0]], [0], [1.0, 1.0]),
    )
