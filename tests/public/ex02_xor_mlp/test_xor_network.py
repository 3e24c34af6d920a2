"""A network that computes XOR. Any weights that work are right."""

import math

import numpy as np
import pytest

from dlgrade.testing import numeric, require, unpack

pytestmark = pytest.mark.function("xor_network")

CORNERS = ((0, 0), (0, 1), (1, 0), (1, 1))
UNITS = {
    "identity": float,
    "step": lambda net: 0.0 if net < 0 else 1.0,
    "sigmoid": lambda net: 1 / (1 + math.exp(-max(-700.0, min(700.0, net)))),
    "tanh": math.tanh,
    "relu": lambda net: max(0.0, net),
}


def units_of(layer, n_in):
    """The units of a layer, each as a function of its inputs."""
    W, b, name = unpack(layer, 3)
    weights, bias = numeric(W), numeric(b)
    require(weights.ndim == 2 and len(weights) == n_in,
            f"This layer has {n_in} inputs, so its W has {n_in} rows and a column a unit; the shape is {weights.shape}.",
            f"Esta capa tiene {n_in} entradas, así que su W tiene {n_in} filas y una columna por unidad; la forma es "
            f"{weights.shape}.")
    n = weights.shape[1]
    require(bias.shape in ((n,), (1, n), ()), f"A layer of {n} units has {n} biases; b has the shape {bias.shape}.",
            f"Una capa de {n} unidades tiene {n} sesgos; b tiene la forma {bias.shape}.")
    require(isinstance(name, str) and name in UNITS, f"{name!r} is no activation; {', '.join(UNITS)} are.",
            f"{name!r} no es una activación; lo son {', '.join(UNITS)}.")
    require(np.isfinite(weights).all() and np.isfinite(bias).all(), "Weights and biases must be finite numbers.",
            "Los pesos y los sesgos deben ser números finitos.")

    def unit(column, own_bias):
        return lambda inputs: UNITS[name](math.fsum(w * x for w, x in zip(column, inputs, strict=True)) + own_bias)

    return [unit(*each) for each in zip(weights.T.tolist(), np.broadcast_to(bias, (1, n))[0].tolist(), strict=True)]


@pytest.mark.points(5)
@pytest.mark.title(
    en="The network of the hand-made weights answers 0, 1, 1, 0 at the four corners, rounded",
    es="La red de los pesos hechos a mano responde 0, 1, 1, 0 en las cuatro esquinas, al redondear",
)
@pytest.mark.hint(
    en="Two layers (W, b, name): the first W is (2, units), the second (units, 1). Two hidden units that answer “at "
    "least one” and “both” are enough; work out by hand what each unit gives at every corner.",
    es="Dos capas (W, b, name): la primera W es (2, unidades) y la segunda (unidades, 1). Bastan dos unidades ocultas "
    "que respondan «al menos una» y «las dos»; calcula a mano qué da cada unidad en cada esquina.",
)
def test_xor_network_truth_table(student):
    """Unit by unit, the hidden layer and then the output, at each of the four corners (notes 000, 003)."""
    first, second = unpack(student.xor_network(), 2)
    hidden = units_of(first, 2)
    output = units_of(second, len(hidden))
    require(len(output) == 1, f"The output layer has one unit, not {len(output)}: its W has one column.",
            f"La capa de salida tiene una unidad, no {len(output)}: su W tiene una columna.")
    found = [output[0]([unit(corner) for unit in hidden]) for corner in CORNERS]
    require(all(abs(answer - due) < 0.5 for answer, due in zip(found, (0, 1, 1, 0), strict=True)),
            f"At {CORNERS} the network answers {found}; rounded that should be 0, 1, 1, 0.",
            f"En {CORNERS} la red responde {found}; al redondear debería dar 0, 1, 1, 0.")
