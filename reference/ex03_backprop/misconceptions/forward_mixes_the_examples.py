"""
title:
  en: "Centres every layer over the batch"
  es: "Centra cada capa sobre el lote"
hint:
  en: "Does the answer for one example depend on who else is in its batch?"
  es: "¿La respuesta para un ejemplo depende de quién más esté en su lote?"
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
    s = np.asarray(x, dtype=float)
    for k in range(len(weights)):
        net = s @ weights[k] + biases[k]
        if k < len(weights) - 1 and len(net) > 1:
            net = net - net.mean(axis=0)
        s = reference.activation(hidden, net)
    return net
