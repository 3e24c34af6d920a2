"""
title:
  en: "tanh is 2·sigmoid(z) - 1"
  es: "tanh es 2·sigmoid(z) - 1"
hint:
  en: "A stretched sigmoid runs from -1 to 1 too, but how steep is it at 0?"
  es: "Una sigmoide estirada también va de -1 a 1, pero ¿qué pendiente tiene en 0?"
fails:
  - activation_of_logs
  - activation_of_any_array_like
"""
import reference
from reference import *


def activation(name, z):
    if name == "tanh":
        return 2 * reference.activation("sigmoid", z) - 1
    return reference.activation(name, z)
