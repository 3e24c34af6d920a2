"""The gradient against an oracle, on any array-like and any magnitude."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices

pytestmark = pytest.mark.function("cross_entropy_grad")


@pytest.mark.points(4)
@pytest.mark.title(
    en="The gradient of any batch, of any legal array-like, is the gradient of the mean loss",
    es="El gradiente de cualquier lote, de cualquier arreglo legal, es el gradiente de la pérdida media",
)
@pytest.mark.hint(
    en="Compare with finite differences of your own loss: raise one logit by 1e-6 and divide the change by 1e-6. The "
    "gradient is finite for logits of any size. The parameters are called logits and labels.",
    es="Compara con diferencias finitas de tu propia pérdida: sube un logit en 1e-6 y divide el cambio por 1e-6. El "
    "gradiente es finito para logits de cualquier tamaño. Los parámetros se llaman logits y labels.",
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
@example(z=np.array([[0.0, 1.0], [9.0, 10.0]]), picks=[0, 1, 0, 0], stretch=1000.0, kind="array",
         label_kind="array", dtype="int64")
@example(z=np.array([[0.0, 2.0, 1.0], [3.0, 0.0, 1.0]]), picks=[2, 0, 0, 0], stretch=1.0, kind="readonly",
         label_kind="strided", dtype="int32")
@example(z=np.array([[5.0]]), picks=[0, 0, 0, 0], stretch=1.0, kind="float32", label_kind="array", dtype="int32")
@example(z=np.array([[0.0, 1.0], [0.0, 1.0], [3.0, 0.0]]), picks=[0, 0, 0, 0], stretch=1.0, kind="int",
         label_kind="array", dtype="int64")
def test_cross_entropy_grad_of_any_batch(student, z, picks, stretch, kind, label_kind, dtype):
    """The probabilities, less 1 at each label, over the size of the batch."""
    batch, n_classes = z.shape
    logits = as_kind(stretch * z, kind)
    labels = np.array(picks[:batch]) % n_classes
    exact = np.asarray(logits, dtype=np.float64)
    e = np.exp(exact - exact.max(axis=1, keepdims=True))
    due = e / e.sum(axis=1, keepdims=True)
    due[np.arange(batch), labels] -= 1
    # It may be computed in float32; exp(z - log(sum exp)) is then good to about 1e-7 of the largest |z| (8 or 8000).
    loose = {"rtol": 1e-4, "atol": 1e-5 if stretch == 1 else 1e-2} if kind == "float32" else {}
    given_labels = as_kind(labels.astype(dtype), label_kind)
    assert_close(student.cross_entropy_grad(logits=logits, labels=given_labels), due / batch, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="cross_entropy_grad leaves its arguments alone and remembers nothing",
    es="cross_entropy_grad no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="Subtracting in place is fine on an array you made, not on the one you were given.",
    es="Restar en el lugar está bien sobre un arreglo que creaste, no sobre el que te dieron.",
)
def test_cross_entropy_grad_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    z = np.array([[1.0, 2.0, 4.0], [-1.0, 0.5, 0.0]])
    assert_pure(student.cross_entropy_grad, (z, np.array([2, 0])), between=(z[::-1] * 3, np.array([1, 1])))
    assert_pure(student.cross_entropy_grad, ([[1e4, 0.0], [1.0, 2.0]], [1, 0]), between=([[0.0, 3.0]], [0]))
