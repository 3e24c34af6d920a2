"""The weighted sums of any batch, of any legal array-like."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("affine")

STEPS = [((7 * i * i) % 31 - 15) / 4 for i in range(16)]
LARGE = [67108865.0, -67108864.0] + 14 * [1.0]  # their sum is 1, which float32 does not see


@pytest.mark.points(4)
@pytest.mark.title(
    en="The sums of any batch, of any legal array-like, are those of the float64 arrays",
    es="Las sumas de cualquier lote, de cualquier arreglo legal, son las de los arreglos float64",
)
@pytest.mark.hint(
    en="Lists, integers, booleans, float32, views, a single example, a single input, a single unit: all legal. Each row is "
    "an example, each column a unit. The parameters are called x, W and b.",
    es="Listas, enteros, booleanos, float32, vistas, un solo ejemplo, una sola entrada, una sola unidad: todo es legal. Cada "
    "fila es un ejemplo y cada columna una unidad. Los parámetros se llaman x, W y b.",
)
@settings(max_examples=20)
@given(
    values=st.lists(quarters(), min_size=16, max_size=16), bias=st.lists(quarters(), min_size=4, max_size=4),
    shape=st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(1, 4)),
    kind=kinds(), weight_kind=kinds(), bias_kind=kinds("array", "list", "int", "float32", "strided", "readonly"),
)
@example(values=STEPS, bias=STEPS[:4], shape=(3, 3, 3), kind="list", weight_kind="list", bias_kind="list")
@example(values=STEPS, bias=STEPS[3:7], shape=(2, 2, 2), kind="list", weight_kind="array", bias_kind="array")
@example(values=STEPS, bias=STEPS[3:7], shape=(2, 2, 2), kind="array", weight_kind="list", bias_kind="list")
@example(values=STEPS, bias=STEPS[4:8], shape=(1, 3, 2), kind="int", weight_kind="array", bias_kind="array")
@example(values=STEPS, bias=STEPS[4:8], shape=(4, 1, 3), kind="array", weight_kind="int", bias_kind="array")
@example(values=STEPS, bias=STEPS[5:9], shape=(4, 2, 1), kind="int", weight_kind="int", bias_kind="array")
@example(values=STEPS, bias=STEPS[6:10], shape=(3, 3, 3), kind="fortran", weight_kind="strided", bias_kind="readonly")
@example(values=STEPS, bias=STEPS[6:10], shape=(4, 4, 4), kind="readonly", weight_kind="readonly", bias_kind="strided")
@example(values=STEPS, bias=STEPS[7:11], shape=(2, 4, 2), kind="bool", weight_kind="array", bias_kind="array")
@example(values=STEPS, bias=STEPS[7:11], shape=(1, 1, 1), kind="array", weight_kind="array", bias_kind="array")
@example(values=STEPS, bias=STEPS[7:11], shape=(1, 1, 4), kind="array", weight_kind="array", bias_kind="array")
@example(values=STEPS, bias=STEPS[7:11], shape=(4, 1, 1), kind="list", weight_kind="array", bias_kind="int")
@example(values=LARGE, bias=STEPS[:4], shape=(1, 2, 2), kind="array", weight_kind="array", bias_kind="array")
def test_affine_of_any_batch(student, values, bias, shape, kind, weight_kind, bias_kind):
    """Each sum agrees with a loop over the inputs."""
    batch, n_in, n_out = shape
    plain = np.array(values)[: batch * n_in].reshape(batch, n_in)
    x = plain > 0 if kind == "bool" else as_kind(plain, kind)
    W = as_kind(np.array(values[::-1])[: n_in * n_out].reshape(n_in, n_out), weight_kind)
    b = as_kind(np.array(bias[:n_out]), bias_kind)
    rows, columns, biases = (np.asarray(part, dtype=np.float64).tolist() for part in (x, np.transpose(W), b))
    due = [[sum(p * q for p, q in zip(row, column, strict=True)) + own for column, own in zip(columns, biases, strict=True)]
           for row in rows]
    loose = {"rtol": 1e-4, "atol": 1e-4} if "float32" in (kind, weight_kind, bias_kind) else {}  # computed in float32
    assert_close(student.affine(x=x, W=W, b=b), due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="affine leaves its arguments alone and remembers nothing",
    es="affine no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="Adding in place is fine on an array that you made, not on one that you were given.",
    es="Sumar en el lugar está bien sobre un arreglo que creaste, no sobre uno que te dieron.",
)
def test_affine_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    x, W, b = np.array([[1.0, 2.0], [-3.0, 0.5]]), np.array([[2.0, -1.0], [0.5, 4.0]]), np.array([1.0, -2.0])
    assert_pure(student.affine, (x, W, b), between=(x[::-1] * 3, W.T - 1, b + 1))
    assert_pure(student.affine, ([[1.0, 2.0]], [[1.0], [3.0]], [0.5]), between=([[0.0, 1.0]], [[2.0], [1.0]], [1.5]))
