"""
title:
  en: "Applies the activation to what goes into each layer, the input of the network included"
  es: "Aplica la activación a lo que entra en cada capa, incluida la entrada de la red"
hint:
  en: "Has the input x passed through a neuron yet?"
  es: "¿La entrada x ya pasó por alguna neurona?"
fails:
  - forward_of_linear_layers
  - forward_of_opposites
  - forward_of_any_network
  - forward_is_pure
"""
import reference
from reference import *


def forward(x, weights, biases, hidden):
    return reference.forward(reference.activation(hidden, x), weights, biases, hidden)
