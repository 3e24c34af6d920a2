"""
title:
  en: "Only the first hidden layer is activated"
  es: "Sólo la primera capa oculta se activa"
hint:
  en: "Which layers have no activation, by the formula: all but the first, or the last?"
  es: "¿Qué capas no llevan activación, según la fórmula: todas menos la primera, o la última?"
fails:
  - forward_of_any_network
"""
import numpy as np
import reference
from reference import *


def forward(x, weights, biases, hidden):
    s = np.asarray(x, dtype=float)
    for k in range(len(weights)):
        s = s @ weights[k] + biases[k]
        if k == 0 and len(weights) > 1:
            s = reference.activation(hidden, s)
    return s
