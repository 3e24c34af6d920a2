"""
title:
  en: "Adds the first bias to the first example, not to the first unit"
  es: "Suma el primer sesgo al primer ejemplo, no a la primera unidad"
hint:
  en: "Which of the two dimensions of the net values does a bias belong to?"
  es: "¿A cuál de las dos dimensiones de los valores netos pertenece un sesgo?"
fails:
  - forward_of_linear_layers
  - forward_of_any_network
"""
import numpy as np
import reference
from reference import *


def forward(x, weights, biases, hidden):
    s = np.asarray(x, dtype=float)
    for k in range(len(weights)):
        net = s @ weights[k]
        b = np.asarray(biases[k], dtype=float)
        net = net + (b[:, None] if net.shape[0] == net.shape[1] else b)
        s = net if k == len(weights) - 1 else reference.activation(hidden, net)
    return s
