"""The squared error of one example, and of a batch that is put together from parts."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters

pytestmark = pytest.mark.function("mse")


@pytest.mark.points(2)
@pytest.mark.title(
    en="One wrong example in a batch costs half its squared distance from the target, over the size of the batch",
    es="Un ejemplo errado en un lote cuesta la mitad de su distancia al blanco al cuadrado, sobre el tamaño del lote",
)
@pytest.mark.hint(
    en="Off by (3, 4) the squared distance is 25 and the cost 12.5; if that example is one of five, 2.5. The outputs "
    "are added up, only the examples are averaged.",
    es="Con un error de (3, 4) la distancia al cuadrado es 25 y el costo 12,5; si ese ejemplo es uno de cinco, 2,5. "
    "Las salidas se suman, sólo los ejemplos se promedian.",
)
@settings(max_examples=20)
@given(o=matrices(rows=(1, 5), columns=(1, 3)), row=st.integers(0, 4), error=st.lists(quarters(), min_size=3, max_size=3))
@example(o=np.zeros((1, 2)), row=0, error=[3.0, 4.0, 0.0])
@example(o=np.ones((5, 2)), row=3, error=[3.0, 4.0, 0.0])
@example(o=np.ones((3, 1)), row=0, error=[-2.0, 0.0, 0.0])
def test_mse_of_one_wrong_example(student, o, row, error):
    """Only one row differs from its target: half its squared length over the size of the batch (notes 003, 000)."""
    d = np.array(error[:o.shape[1]])
    y = o.copy()
    y[row % len(o)] += d
    assert_close(student.mse(y, o), d @ d / 2 / len(o))


@pytest.mark.points(2)
@pytest.mark.title(
    en="Outputs add up, examples average: the error of a batch follows from the errors of its parts",
    es="Las salidas se suman, los ejemplos se promedian: el error de un lote se deduce de los errores de sus partes",
)
@pytest.mark.hint(
    en="Cut off a column: the two errors add up to the whole. Cut off a row: the whole is the mean of the two, "
    "weighted by how many rows each has. Which of the two does yours do, and is it the same if y and o change places?",
    es="Separa una columna: los dos errores suman el total. Separa una fila: el total es la media de los dos, "
    "ponderada por cuántas filas tiene cada uno. ¿Cuál de las dos cumple la tuya, y da lo mismo si y y o se "
    "intercambian?",
)
@settings(max_examples=12)
@given(values=matrices(rows=(2, 4), columns=(4, 4)))
@example(values=np.array([[1.0, 2.0, 3.0, 5.0], [0.0, 1.0, 1.0, 0.0], [4.0, 0.0, 1.0, 2.0]]))
def test_mse_of_parts(student, values):
    """The error is additive over the outputs, a weighted mean over the examples, and symmetric."""
    y, o = values[:, :2], values[:, 2:]
    whole = numeric(student.mse(y, o), shape=())
    columns = [numeric(student.mse(y[:, [i]], o[:, [i]]), shape=()) for i in range(2)]
    rows = [numeric(student.mse(y[part], o[part]), shape=()) for part in (slice(1), slice(1, None))]
    assert_close(sum(columns), whole)
    assert_close((rows[0] + (len(y) - 1) * rows[1]) / len(y), whole)
    assert_close(student.mse(o, y), whole)
