"""
title:
  en: "Leaves out the activation between the layers"
  es: "Omite la activación entre las capas"
hint:
  en: "What can two linear layers do that one cannot?"
  es: "¿Qué pueden hacer dos capas lineales que no pueda una sola?"
fails:
  - forward_of_opposites
  - forward_of_any_network
"""
import reference
from reference import *


def forward(x, weights, biases, hidden):
    return reference.forward(x, weights, biases, "identity")
