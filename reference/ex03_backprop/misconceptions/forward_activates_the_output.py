"""
title:
  en: "Applies the hidden activation to the last layer too"
  es: "Aplica la activación oculta también a la última capa"
hint:
  en: "Can the output of your network be negative, with relu in the hidden layers?"
  es: "¿Puede la salida de tu red ser negativa, con relu en las capas ocultas?"
fails:
  - forward_of_linear_layers
  - forward_of_opposites
  - forward_of_any_network
  - forward_is_pure
"""
import reference
from reference import *


def forward(x, weights, biases, hidden):
    return reference.activation(hidden, reference.forward(x, weights, biases, hidden))
