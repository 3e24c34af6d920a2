"""Properties of `is_threshold_gate` (notes 000)."""

import itertools

import pytest

from dlgrade.testing import assert_exact, numeric, require

pytestmark = pytest.mark.function("is_threshold_gate")


@pytest.mark.points(3)
@pytest.mark.title(
    en="Whatever a neuron computes is a threshold gate",
    es="Todo lo que calcula una neurona es una puerta umbral",
)
@pytest.mark.hint(
    en="Weights may be negative or 0, and a table may be constant: those tables count too.",
    es="Los pesos pueden ser negativos o 0 y una tabla puede ser constante: esas tablas también cuentan.",
)
def test_is_threshold_gate_accepts_what_neurons_compute(student):
    """The truth tables of the neurons with weights from {-1, 0, 1} are threshold gates."""
    found = {}
    for w1, w2, twice_b in itertools.product((0, 1, -1), (0, 1, -1), range(-5, 5)):
        targets = tuple(int(x1 * w1 + x2 * w2 + twice_b / 2 >= 0) for x1 in (0, 1) for x2 in (0, 1))
        found.setdefault(targets, (w1, w2, twice_b / 2))
    for targets, (w1, w2, b) in found.items():
        assert_exact(student.is_threshold_gate(list(targets)), True,
                     relation={"en": f"True: w = ({w1}, {w2}) and b = {b} give {list(targets)}",
                               "es": f"True: w = ({w1}, {w2}) y b = {b} dan {list(targets)}"})


@pytest.mark.points(2)
@pytest.mark.title(
    en="Of the 16 truth tables exactly 14 are threshold gates; XOR and its opposite are not",
    es="De las 16 tablas de verdad, exactamente 14 son puertas umbral; XOR y su contraria no",
)
@pytest.mark.hint(
    en="Draw the four corners of the square and try to part the 1s from the 0s with one straight line.",
    es="Dibuja las cuatro esquinas del cuadrado e intenta separar los 1 de los 0 con una sola recta.",
)
def test_is_threshold_gate_accepts_fourteen_of_sixteen(student):
    """XOR and its opposite are no threshold gates, and the other 14 tables are."""
    assert_exact(student.is_threshold_gate([0, 1, 1, 0]), False)
    assert_exact(student.is_threshold_gate([1, 0, 0, 1]), False)
    accepted = sum(bool(numeric(student.is_threshold_gate(list(targets)), shape=()))
                   for targets in itertools.product((0, 1), repeat=4))
    require(accepted == 14, f"{accepted} of the 16 tables were accepted; 14 are threshold gates.",
            f"Se aceptaron {accepted} de las 16 tablas; 14 son puertas umbral.")
