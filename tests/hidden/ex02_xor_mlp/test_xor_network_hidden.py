"""How large the hand-made network may be, and that it is the same every time."""

import numpy as np
import pytest

from dlgrade.testing import assert_pure, numeric, require, unpack

pytestmark = pytest.mark.function("xor_network")


@pytest.mark.points(4)
@pytest.mark.title(
    en="The network has one hidden layer of at most three units, and its matrices fit",
    es="La red tiene una capa oculta de tres unidades como máximo, y sus matrices encajan",
)
@pytest.mark.hint(
    en="W has a row an input and a column a unit: (2, units), then (units, 1). How many units does your hidden layer have, and "
    "does each of them do something?",
    es="W tiene una fila por entrada y una columna por unidad: (2, unidades) y (unidades, 1). ¿Cuántas unidades tiene tu capa "
    "oculta, y hace algo cada una?",
)
def test_xor_network_is_small(student):
    """Two layers (W, b, name); the columns of the first are the rows of the second, three at most."""
    first, second = unpack(student.xor_network(), 2)
    weights = numeric(unpack(first, 3)[0])
    require(weights.ndim == 2, f"W has two axes, inputs and units; its shape is {weights.shape}.",
            f"W tiene dos ejes, entradas y unidades; su forma es {weights.shape}.")
    units = weights.shape[1]
    require(1 <= units <= 3, f"The hidden layer has {units} units; at most three are allowed.",
            f"La capa oculta tiene {units} unidades; se permiten tres como máximo.")
    numeric(unpack(first, 3)[0], shape=(2, units))
    numeric(unpack(second, 3)[0], shape=(units, 1))
    for biases, n in ((numeric(unpack(first, 3)[1]), units), (numeric(unpack(second, 3)[1]), 1)):
        require(biases.shape in ((n,), (1, n), ()), f"A layer of {n} units has {n} biases; b has the shape {biases.shape}.",
                f"Una capa de {n} unidades tiene {n} sesgos; b tiene la forma {biases.shape}.")
        require(np.isfinite(biases).all(), "The biases must be finite numbers.", "Los sesgos deben ser números finitos.")


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="xor_network prints nothing, draws nothing at random, and gives the same network every time",
    es="xor_network no imprime nada, no sortea nada y da siempre la misma red",
)
@pytest.mark.hint(
    en="The weights are yours, written down once: there is nothing to try out when the function is called.",
    es="Los pesos son tuyos, escritos de una vez: no hay nada que probar cuando se llama a la función.",
)
def test_xor_network_is_pure(student):
    """Two calls give the same network, without printing or drawing."""
    assert_pure(student.xor_network, (), between=())
    assert_pure(student.xor_network, ())
