"""One row a label, and no row for a label that is no class."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_exact, assert_raises, kinds

pytestmark = pytest.mark.function("one_hot")


@pytest.mark.points(3)
@pytest.mark.title(
    en="Every label becomes a row of zeros with a single 1 in its column, one column a class",
    es="Cada etiqueta se vuelve una fila de ceros con un único 1 en su columna, una columna por clase",
)
@pytest.mark.hint(
    en="The shape is (number of labels, n_classes), also where the last classes do not occur among the labels and "
    "where there is only one label.",
    es="La forma es (cantidad de etiquetas, n_classes), también cuando las últimas clases no aparecen entre las "
    "etiquetas y cuando hay una sola etiqueta.",
)
@settings(max_examples=20)
@given(labels=st.lists(st.integers(0, 4), min_size=1, max_size=5), spare=st.integers(0, 2))
@example(labels=[2, 0, 1, 2], spare=0)
@example(labels=[0], spare=0)
@example(labels=[0, 1], spare=2)
@example(labels=[1], spare=1)
@example(labels=[0, 1, 0], spare=0)
@example(labels=[0, 0], spare=0)
def test_one_hot_rows(student, labels, spare):
    """Row i holds a 1 in column labels[i] and zeros elsewhere, whichever classes occur (notes 003)."""
    n_classes = max(labels) + 1 + spare
    due = [[1 if column == label else 0 for column in range(n_classes)] for label in labels]
    assert_exact(student.one_hot(np.array(labels), n_classes), due)


@pytest.mark.points(3)
@pytest.mark.title(
    en="A label below 0 or above n_classes - 1, wherever it stands, is a ValueError",
    es="Una etiqueta menor que 0 o mayor que n_classes - 1, esté donde esté, es un ValueError",
)
@pytest.mark.hint(
    en="NumPy reads a negative index from the end and answers IndexError past the end: neither is what is asked for. "
    "Check all the labels, both ends, before building anything. With n_classes classes the last one is n_classes - "
    "1.",
    es="NumPy lee un índice negativo desde el final y responde IndexError más allá del final: no es lo que se pide. "
    "Revisa todas las etiquetas, por ambos extremos, antes de construir nada. Con n_classes clases la última es "
    "n_classes - 1.",
)
@settings(max_examples=20)
@given(
    before=st.lists(st.integers(0, 2), max_size=2), after=st.lists(st.integers(0, 2), max_size=2),
    bad=st.sampled_from([-1, 3, -3, 4, -4, 1000]), kind=kinds("array", "list"), n_classes=st.integers(1, 3),
)
@example(before=[], after=[], bad=-1, kind="array", n_classes=3)
@example(before=[0, 2], after=[], bad=-1, kind="list", n_classes=3)
@example(before=[], after=[2, 1], bad=-1, kind="array", n_classes=3)
@example(before=[], after=[0], bad=-3, kind="array", n_classes=3)
@example(before=[2], after=[1], bad=3, kind="array", n_classes=3)
@example(before=[], after=[], bad=3, kind="list", n_classes=3)
@example(before=[1], after=[], bad=-4, kind="array", n_classes=3)
@example(before=[1], after=[0], bad=4, kind="array", n_classes=3)
@example(before=[0], after=[], bad=257, kind="array", n_classes=3)
@example(before=[0], after=[], bad=-255, kind="array", n_classes=3)
@example(before=[0], after=[0], bad=2, kind="array", n_classes=2)
@example(before=[0], after=[0], bad=1, kind="array", n_classes=1)
@example(before=[], after=[], bad=-1, kind="list", n_classes=1)
def test_one_hot_refuses_what_is_no_class(student, before, after, bad, kind, n_classes):
    """A batch with one label that is none of the one, two or three classes raises ValueError."""
    good = [[label % n_classes for label in some] for some in (before, after)]
    labels = as_kind(np.array([*good[0], bad, *good[1]]), kind)
    assert_raises(ValueError, student.one_hot, labels, n_classes)
