"""
title:
  en: "Adds the bias after the activation"
  es: "Suma el sesgo después de la activación"
hint:
  en: "Is the bias part of the net value, or of the output of the unit?"
  es: "¿El sesgo es parte del valor neto, o de la salida de la unidad?"
fails:
  - forward_of_any_network
"""
import numpy as np
import reference
from reference import *


def forward(x, weights, biases, hidden):
    s = np.asarray(x, dtype=float)
    for k in range(len(weights)):
        net = s @ weights[k]
        s = (net if k == len(weights) - 1 else reference.activation(hidden, net)) + biases[k]
    return s
