"""
title:
  en: "Uses the sigmoid whatever `hidden` says"
  es: "Usa la sigmoide diga lo que diga `hidden`"
hint:
  en: "What is `hidden` for?"
  es: "¿Para qué está `hidden`?"
fails:
  - forward_of_linear_layers
  - forward_of_opposites
  - forward_of_any_network
  - forward_is_pure
"""
import reference
from reference import *


def forward(x, weights, biases, hidden):
    return reference.forward(x, weights, biases, "sigmoid")
