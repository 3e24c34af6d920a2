"""
title:
  en: "Pops the layers off the lists that it was given"
  es: "Saca las capas de las listas que recibió"
hint:
  en: "How many layers has the caller's network after the call?"
  es: "¿Cuántas capas tiene la red de quien llama después de la llamada?"
fails:
  - forward_is_pure
"""
import numpy as np
import reference
from reference import *


def forward(x, weights, biases, hidden):
    s = np.asarray(x, dtype=float)
    while weights:
        net = s @ weights.pop(0) + biases.pop(0)
        s = reference.activation(hidden, net)
    return net
