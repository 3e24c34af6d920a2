"""
title:
  en: "Replaces a probability of 0 by the smallest float"
  es: "Reemplaza una probabilidad 0 por el menor flotante"
hint:
  en: "The logarithm of the smallest float is about -744: further down the values are all the same, and wrong."
  es: "El logaritmo del menor flotante es cerca de -744: más abajo todos los valores son iguales, y erróneos."
fails:
  - log_softmax_of_a_wide_gap
  - log_softmax_of_any_array_like
"""
import numpy as np
from reference import *


def log_softmax(z, axis=-1):
    return np.log(np.maximum(softmax(z, axis), 5e-324))
