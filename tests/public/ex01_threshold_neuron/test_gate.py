"""Properties of `gate` (notes 000, 004). Any weights and bias that work are right."""

import math

import numpy as np
import pytest

from dlgrade.testing import assert_exact, assert_raises, numeric, require, unpack

pytestmark = pytest.mark.function("gate")


def readings(student, returned, rows):
    """What a threshold neuron with the returned `(w, b)` answers on the `rows`; either of the readings may be right.

    Summed from left to right in float64, and exactly: the two differ only where a sum misses 0 by a rounding error.
    """
    w, b = unpack(returned, 2)
    weights, bias = numeric(w), numeric(b)
    require(weights.size == rows.shape[1],
            f"This gate has {rows.shape[1]} input(s), so as many weights; {weights.size} came back.",
            f"Esta puerta tiene {rows.shape[1]} entrada(s) y otros tantos pesos; se devolvieron {weights.size}.")
    if weights.shape != rows.shape[1:] or bias.shape:  # an unusual form is right where the student's neuron takes it
        alone = np.array([numeric(student.neuron(row, w, b), shape=()) for row in rows])
        assert_exact(student.neuron(rows, w, b), alone)
        return [alone]
    with np.errstate(all="ignore"):
        terms = np.column_stack([rows * weights.real, np.full(len(rows), bias.real)])
        return [np.cumsum(terms, axis=1)[:, -1] >= 0, np.array([exact_sum(row) >= 0 for row in terms.tolist()])]


def exact_sum(terms):
    """The sum without rounding on the way; NaN where it has no finite value."""
    try:
        return math.fsum(terms)
    except (OverflowError, ValueError):
        return math.nan


def require_table(student, name, rows, due):
    """The neuron that `gate(name)` returns answers `due` on the `rows`."""
    found = [(answers * 1).tolist() for answers in readings(student, student.gate(name), rows)]
    inputs = ", ".join(str(tuple(map(int, row))) for row in rows)
    require(
        due in found,
        f"A neuron with the (w, b) of gate({name!r}) answers {found[0]} on the inputs {inputs}; {name} is {due}.",
        f"Una neurona con el (w, b) de gate({name!r}) responde {found[0]} a las entradas {inputs}; {name} es {due}.",
    )


@pytest.mark.points(5)
@pytest.mark.title(
    en="The neurons of AND, OR, NAND and NOR give their truth tables",
    es="Las neuronas de AND, OR, NAND y NOR dan sus tablas de verdad",
)
@pytest.mark.hint(
    en="Write w·x + b for the four inputs: where a 1 is due it must be >= 0, where a 0 is due < 0, and never just 0.",
    es="Escribe w·x + b para las cuatro entradas: donde toca un 1 debe ser >= 0 y donde toca un 0, < 0; ahí 0 no vale.",
)
def test_gate_two_inputs_give_the_truth_table(student):
    """A neuron with the weights and bias returned computes each gate of two inputs (notes 000, 004)."""
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    require_table(student, "AND", corners, [0, 0, 0, 1])
    require_table(student, "OR", corners, [0, 1, 1, 1])
    require_table(student, "NAND", corners, [1, 1, 1, 0])
    require_table(student, "NOR", corners, [1, 0, 0, 0])
    require_table(student, "AND", corners, [0, 0, 0, 1])  # again: what the others left behind shows
    require_table(student, "OR", corners, [0, 1, 1, 1])


@pytest.mark.points(3)
@pytest.mark.title(
    en="The neuron of NOT has one input and turns it round",
    es="La neurona de NOT tiene una sola entrada y la invierte",
)
@pytest.mark.hint(
    en="One input means one weight. The neuron must fire on 0 and be silent on 1: what sign has the weight?",
    es="Una entrada significa un peso. La neurona debe disparar con 0 y callar con 1: ¿qué signo tiene el peso?",
)
def test_gate_not_turns_its_input_round(student):
    """A neuron with the weight and bias returned for NOT fires on 0 and not on 1."""
    require_table(student, "NOT", np.array([[0.0], [1.0]]), [1, 0])


@pytest.mark.points(2)
@pytest.mark.title(
    en="XOR is refused with a ValueError: no single neuron computes it",
    es="XOR se rechaza con un ValueError: ninguna neurona sola lo calcula",
)
@pytest.mark.hint(
    en="Raise the error yourself; a missing key of a dict or a None returned is something else.",
    es="Lanza tú el error; una clave que falta en un diccionario o un None devuelto son otra cosa.",
)
def test_gate_refuses_xor(student):
    """Asking for XOR raises ValueError (notes 000)."""
    assert_raises(ValueError, student.gate, "XOR")
