"""One-hot rows of any integer array-like."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_exact, assert_pure, kinds

pytestmark = pytest.mark.function("one_hot")


@pytest.mark.points(2)
@pytest.mark.title(
    en="Labels may be a list, a view, read-only or of any integer type",
    es="Las etiquetas pueden ser una lista, una vista, de sólo lectura o de cualquier tipo entero",
)
@pytest.mark.hint(
    en="Make the labels an array first: a list has no minimum and does not compare with a number. The parameters are "
    "called labels and n_classes.",
    es="Primero convierte las etiquetas en un arreglo: una lista no tiene mínimo ni se compara con un número. Los "
    "parámetros se llaman labels y n_classes.",
)
@settings(max_examples=20)
@given(
    labels=st.lists(st.integers(0, 6), min_size=1, max_size=7), spare=st.integers(0, 4),
    kind=kinds("array", "list", "strided", "readonly"), dtype=st.sampled_from(["int64", "int32", "uint8"]),
)
@example(labels=[0, 1, 2], spare=0, kind="list", dtype="int64")
@example(labels=[4, 4, 0, 1, 4], spare=0, kind="strided", dtype="uint8")
@example(labels=[2], spare=4, kind="readonly", dtype="int32")
@example(labels=[1, 0], spare=0, kind="array", dtype="int64")
@example(labels=[300, 1], spare=0, kind="array", dtype="int64")
def test_one_hot_of_any_labels(student, labels, spare, kind, dtype):
    """The rows are those of the identity matrix that the labels pick out."""
    n_classes = max(labels) + 1 + spare
    given_labels = as_kind(np.array(labels, dtype=dtype), kind)
    assert_exact(student.one_hot(labels=given_labels, n_classes=n_classes), np.eye(n_classes)[labels])


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="one_hot leaves the labels alone and remembers nothing",
    es="one_hot no toca las etiquetas ni recuerda nada",
)
@pytest.mark.hint(
    en="Sorting or shifting the labels in place changes the caller's. Work on a copy.",
    es="Ordenar o desplazar las etiquetas en el lugar cambia las de quien llama. Trabaja sobre una copia.",
)
def test_one_hot_is_pure(student):
    """The labels are unchanged, nothing is printed, and the second answer is the first."""
    assert_pure(student.one_hot, (np.array([2, 0, 1]), 4), between=(np.array([1, 1, 3]), 4))
    assert_pure(student.one_hot, ([1, 0], 2), between=([0, 0], 3))
