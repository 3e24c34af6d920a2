"""Harder properties of `is_threshold_gate`, for the instructor only (notes 000)."""

import itertools

import numpy as np
import pytest

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("is_threshold_gate")


@pytest.mark.points(2)
@pytest.mark.title(
    en="The answer does not depend on the form of the table: list, tuple, array, booleans, floats",
    es="La respuesta no depende de la forma de la tabla: lista, tupla, arreglo, booleanos, decimales",
)
@pytest.mark.hint(
    en="A list and a tuple are never equal in Python, and an array compares element by element.",
    es="En Python una lista y una tupla nunca son iguales, y un arreglo se compara elemento a elemento.",
)
def test_is_threshold_gate_takes_any_form(student):
    """All 16 tables are judged right in every legal form."""
    for targets in itertools.product((0, 1), repeat=4):
        due = targets not in ((0, 1, 1, 0), (1, 0, 0, 1))
        assert_exact(student.is_threshold_gate(targets=targets), due)
        assert_exact(student.is_threshold_gate(np.array(targets)), due)
        assert_exact(student.is_threshold_gate([bool(t) for t in targets]), due)
        assert_exact(student.is_threshold_gate(np.array(targets, dtype=bool)), due)
        assert_exact(student.is_threshold_gate(np.array(targets, dtype=float)), due)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="is_threshold_gate changes nothing and remembers nothing",
    es="is_threshold_gate no modifica nada y no recuerda nada",
)
@pytest.mark.hint(
    en="Do not sort, reverse or empty the list you are given; keep nothing for the next call.",
    es="No ordenes, inviertas ni vacíes la lista que recibes; no guardes nada para la próxima llamada.",
)
def test_is_threshold_gate_is_pure(student):
    """The function is_threshold_gate is pure."""
    assert_pure(student.is_threshold_gate, ([0, 1, 1, 0],), between=([1, 1, 1, 0],))
    assert_pure(student.is_threshold_gate, ([1, 0, 1, 1],), between=([1, 0, 0, 1],))
    assert_pure(student.is_threshold_gate, (np.array([1, 1, 0, 0]),), between=(np.array([1, 0, 0, 1]),))
