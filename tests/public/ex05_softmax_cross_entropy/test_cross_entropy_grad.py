"""The gradient of the mean loss: what one example contributes, and its share in a batch."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, vectors

pytestmark = pytest.mark.function("cross_entropy_grad")

WEIGHTS = st.integers(1, 20).map(float)


@pytest.mark.points(4)
@pytest.mark.title(
    en="For one example the gradient is each wrong class's probability, and for the true class what makes the row sum "
    "to 0",
    es="Con un solo ejemplo el gradiente es la probabilidad de cada clase errada, y en la verdadera lo que hace que "
    "sume 0",
)
@pytest.mark.hint(
    en="The loss is log(sum_j exp(z_j)) - z_label: differentiate it by a logit that is not the label's, then by the "
    "label's. With logits log 1, log 2, log 5 and label 2 the gradient is (1/8, 2/8, -3/8).",
    es="La pérdida es log(suma_j exp(z_j)) - z_label: derívala respecto de un logit que no es el de la etiqueta, y "
    "después respecto del de la etiqueta. Con logits log 1, log 2, log 5 y etiqueta 2 el gradiente es (1/8, 2/8, "
    "-3/8).",
)
@settings(max_examples=20)
@given(w=vectors(WEIGHTS), pick=st.integers(0, 59))
@example(w=np.array([1.0, 2.0, 5.0]), pick=2)
@example(w=np.array([6.0]), pick=0)
@example(w=np.array([1.0, 4.0, 2.0]), pick=0)
def test_cross_entropy_grad_of_one_example(student, w, pick):
    """Raising a wrong logit raises the loss by that class's probability, and the row of the gradient sums to zero."""
    label = pick % len(w)
    due = w / w.sum()
    due[label] = -(w.sum() - w[label]) / w.sum()
    assert_close(student.cross_entropy_grad(np.log(w)[np.newaxis], np.array([label])), due[np.newaxis])


@pytest.mark.points(4)
@pytest.mark.title(
    en="Each row of a batch's gradient is that example's own gradient divided by the size of the batch",
    es="Cada fila del gradiente de un lote es el gradiente de ese ejemplo solo dividido por el tamaño del lote",
)
@pytest.mark.hint(
    en="The loss is a mean, so every example weighs 1/batch, in all of its row. Do two examples with the same label "
    "disturb each other?",
    es="La pérdida es una media, así que cada ejemplo pesa 1/lote, en toda su fila. ¿Se molestan entre sí dos "
    "ejemplos con la misma etiqueta?",
)
@settings(max_examples=20)
@given(z=matrices(rows=(2, 4)), labels=st.lists(st.integers(0, 59), min_size=4, max_size=4))
@example(z=np.array([[0.0, 1.0, 3.0], [2.0, 0.0, 1.0]]), labels=[1, 1, 0, 0])
@example(z=np.array([[0.0, 1.0], [2.0, 0.0], [1.0, 1.0]]), labels=[0, 1, 0, 0])
@example(z=np.array([[1.0, 1.0, 1.0, 1.0], [1.0, 1.0, 1.0, 1.0]]), labels=[3, 2, 0, 0])
def test_cross_entropy_grad_shares_the_batch(student, z, labels):
    """The last row of a batch's gradient, times the size of the batch, is the gradient of that example alone."""
    batch, n_classes = z.shape
    classes = np.array(labels[:batch]) % n_classes
    alone = numeric(student.cross_entropy_grad(z[-1:], classes[-1:]), shape=(1, n_classes))
    together = numeric(student.cross_entropy_grad(z, classes), shape=z.shape)
    assert_close(together[-1:] * batch, alone)
    assert_close(together.sum(axis=1), np.zeros(batch))
