"""
title:
  en: "Leaves the biases out"
  es: "Omite los sesgos"
hint:
  en: "What does your network answer to an input of zeros?"
  es: "¿Qué responde tu red a una entrada de ceros?"
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
    return reference.forward(x, weights, [0 * np.asarray(b) for b in biases], hidden)
