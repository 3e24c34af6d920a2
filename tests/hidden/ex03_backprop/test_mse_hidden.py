"""The squared error against a loop, for any array-likes."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices

pytestmark = pytest.mark.function("mse")

Y_KINDS = ("array", "list", "float32", "strided", "readonly", "fortran", "int", "bool")
FINE = 1000.5 + 2.0**-16  # float32 would drop the last bit, and with 1000 taken away that is no small one
VALUES = np.array([[1.0, 0.0, 0.5, 0.25], [0.0, 1.0, 2.0, -3.0], [1.0, 1.0, -0.75, 1.0]])


@pytest.mark.points(3)
@pytest.mark.title(
    en="The error of any batch is the sum of ½(y - o)² over examples and outputs, divided by the number of examples",
    es="El error de todo lote es la suma de ½(y - o)² sobre ejemplos y salidas, dividida por el número de ejemplos",
)
@pytest.mark.hint(
    en="Targets may be a list, integers or booleans, outputs too large to forget the square; there may be one example "
    "or one output. The answer is one number. The parameters are called y and o.",
    es="Los blancos pueden ser una lista, enteros o booleanos, y las salidas tan grandes que el cuadrado se note; puede "
    "haber un solo ejemplo o una sola salida. La respuesta es un número. Los parámetros se llaman y y o.",
)
@settings(max_examples=20)
@given(
    values=matrices(rows=(1, 5), columns=(6, 6)), columns=st.integers(1, 3), stretch=st.sampled_from([1.0, 1.0, 1e4]),
    kind=kinds(), y_kind=kinds(*Y_KINDS),
)
@example(values=VALUES, columns=2, stretch=1.0, kind="list", y_kind="list")
@example(values=VALUES, columns=2, stretch=1.0, kind="array", y_kind="bool")
@example(values=VALUES, columns=2, stretch=1.0, kind="int", y_kind="int")
@example(values=VALUES, columns=2, stretch=1.0, kind="readonly", y_kind="readonly")
@example(values=VALUES[:1], columns=2, stretch=1e4, kind="array", y_kind="array")
@example(values=VALUES, columns=1, stretch=1e4, kind="array", y_kind="array")
@example(values=VALUES[:1, :2], columns=1, stretch=1.0, kind="list", y_kind="bool")
@example(values=np.array([[1000.0, FINE]]), columns=1, stretch=1.0, kind="array", y_kind="array")
@example(values=VALUES / 1024, columns=2, stretch=1.0, kind="array", y_kind="array")
def test_mse_of_any_batch(student, values, columns, stretch, kind, y_kind):
    """The value agrees with a loop over the entries."""
    y, o = values[:, :columns], as_kind(stretch * values[:, columns:2 * columns], kind)
    y = y > 0 if y_kind == "bool" else as_kind(stretch * y, y_kind)
    targets, outputs = (np.asarray(a, dtype=np.float64).ravel().tolist() for a in (y, o))
    due = sum((a - b) ** 2 / 2 for a, b in zip(targets, outputs, strict=True)) / len(values)
    loose = {"rtol": 1e-4, "atol": 1e-6} if "float32" in (kind, y_kind) else {}  # quarters are exact in float32 too
    assert_close(student.mse(y=y, o=o), due, **loose)
    assert_close(student.mse(y, o), due, **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="mse leaves its arguments alone and remembers nothing",
    es="mse no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="y -= o writes into the caller's targets. Make a new array.",
    es="y -= o escribe en los blancos de quien llama. Crea un arreglo nuevo.",
)
def test_mse_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    y, o = np.array([[1.0, 2.0], [0.0, -1.0]]), np.array([[0.5, 2.0], [3.0, 1.0]])
    assert_pure(student.mse, (y, o), between=(o * 2, y[::-1]))
    assert_pure(student.mse, ([[1.0]], [[3.0]]), between=([[0.0]], [[1.0]]))
