"""
title:
  en: "Multiplies by the transposed weights"
  es: "Multiplica por los pesos traspuestos"
hint:
  en: "W is (n_in, n_out) and x is (batch, n_in): which product fits when n_in and n_out differ?"
  es: "W es (n_in, n_out) y x es (lote, n_in): ¿qué producto encaja cuando n_in y n_out difieren?"
fails:
  - forward_of_linear_layers
  - forward_of_opposites
  - forward_of_any_network
  - forward_is_pure
"""
import numpy as np
import reference
from reference import *


def forward(x, weights, biases, hidden):
    return reference.forward(x, [np.asarray(W).T for W in weights], biases, hidden)
