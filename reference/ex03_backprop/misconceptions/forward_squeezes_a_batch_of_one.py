"""
title:
  en: "A batch of one loses its dimension"
  es: "Un lote de uno pierde su dimensión"
hint:
  en: "Which shape has the answer for one example, and which for one output?"
  es: "¿Qué forma tiene la respuesta para un solo ejemplo, y cuál para una sola salida?"
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
    return np.squeeze(reference.forward(x, weights, biases, hidden))
