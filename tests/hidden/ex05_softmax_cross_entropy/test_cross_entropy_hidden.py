"""The mean cross-entropy against an oracle, on any array-like and any magnitude."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices

pytestmark = pytest.mark.function("cross_entropy")


@pytest.mark.points(4)
@pytest.mark.title(
    en="The loss of any batch, of any legal array-like, is the mean of -log softmax at the labels",
    es="La pérdida de cualquier lote, de cualquier arreglo legal, es la media de -log softmax en las etiquetas",
)
@pytest.mark.hint(
    en="Row i counts with the entry of its own label, also where labels repeat or the logits are in the thousands. "
    "The parameters are called logits and labels.",
    es="La fila i cuenta con la entrada de su propia etiqueta, también si las etiquetas se repiten o los logits son "
    "de miles. Los parámetros se llaman logits y labels.",
)
@settings(max_examples=20)
@given(
    z=matrices(), picks=st.lists(st.integers(0, 59), min_size=4, max_size=4),
    stretch=st.sampled_from([1.0, 1.0, 1000.0]), kind=kinds(),
    label_kind=kinds("array", "list", "strided", "readonly"), dtype=st.sampled_from(["int64", "int32", "uint8"]),
)
@example(z=np.array([[0.0, 2.0, 1.0], [3.0, 0.0, 1.0], [1.0, 1.0, 0.0]]), picks=[1, 1, 0, 0], stretch=1.0, kind="list",
         label_kind="list", dtype="int64")
@example(z=np.array([[0.0, 2.0, 1.0], [3.0, 0.0, 1.0]]), picks=[0, 1, 0, 0], stretch=1000.0, kind="int",
         label_kind="readonly", dtype="uint8")
@example(z=np.array([[0.0, 2.0, 1.0], [3.0, 0.0, 1.0]]), picks=[0, 1, 0, 0], stretch=1e300, kind="array",
         label_kind="array", dtype="int64")
@example(z=np.array([[0.0, 2.0, 1.0], [3.0, 0.0, 1.0]]), picks=[2, 0, 0, 0], stretch=1.0, kind="readonly",
         label_kind="strided", dtype="int32")
@example(z=np.array([[5.0]]), picks=[0, 0, 0, 0], stretch=1.0, kind="float32", label_kind="array", dtype="int32")
@example(z=np.array([[0.0, 2.0, 1.0], [3.0, 0.0, 1.0]]), picks=[0, 1, 0, 0], stretch=1.0, kind="int",
         label_kind="array", dtype="int64")
@example(z=np.array([[0.0, 1.0], [0.0, 1.0], [3.0, 0.0]]), picks=[0, 0, 0, 0], stretch=1.0, kind="array",
         label_kind="array", dtype="int64")
@example(z=np.array([[0.0, 2.0, 1.0], [3.0, 0.0, 1.0], [1.0, 1.0, 0.0]]), picks=[0, 1, 1, 0], stretch=1000.0,
         kind="array", label_kind="array", dtype="int64")
@example(z=np.array([[0.0, 10.0]]), picks=[1, 0, 0, 0], stretch=1.0, kind="array", label_kind="array", dtype="int64")
def test_cross_entropy_of_any_batch(student, z, picks, stretch, kind, label_kind, dtype):
    """The mean over the rows of log(sum exp(z)) - z[label], in nats."""
    batch, n_classes = z.shape
    logits = as_kind(stretch * z, kind)
    labels = np.array(picks[:batch]) % n_classes
    exact = np.asarray(logits, dtype=np.float64)
    d = exact - exact.max(axis=1, keepdims=True)
    due = np.mean(np.log(np.exp(d).sum(axis=1)) - d[np.arange(batch), labels])
    # It may be computed in float32, where log(sum exp) - z is good to about 1e-7 of the largest |z| (8 or 8000).
    loose = {"rtol": 1e-4, "atol": 1e-5 * stretch} if kind == "float32" else {}
    assert_close(student.cross_entropy(logits=logits, labels=as_kind(labels.astype(dtype), label_kind)), due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="cross_entropy leaves its arguments alone and remembers nothing",
    es="cross_entropy no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="Neither the logits nor the labels are yours to write into.",
    es="Ni los logits ni las etiquetas son tuyos para escribirlos.",
)
def test_cross_entropy_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    z = np.array([[1.0, 2.0, 4.0], [-1.0, 0.5, 0.0]])
    assert_pure(student.cross_entropy, (z, np.array([2, 0])), between=(z[::-1] * 3, np.array([1, 1])))
    assert_pure(student.cross_entropy, ([[1e4, 0.0], [1.0, 2.0]], [1, 0]), between=([[0.0, 3.0]], [0]))
