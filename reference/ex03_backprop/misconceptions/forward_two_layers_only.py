"""
title:
  en: "Written for exactly two layers"
  es: "Escrita para exactamente dos capas"
hint:
  en: "What does your function do with one layer, and with three?"
  es: "¿Qué hace tu función con una capa, y con tres?"
fails:
  - forward_of_linear_layers
  - forward_of_any_network
  - forward_is_pure
"""
import numpy as np
import reference
from reference import *


def forward(x, weights, biases, hidden):
    s = reference.activation(hidden, np.asarray(x, dtype=float) @ weights[0] + biases[0])
    return s @ weights[1] + biases[1]
