"""
title:
  en: "Takes the logarithm of the softmax"
  es: "Toma el logaritmo del softmax"
hint:
  en: "A probability that underflows to 0 has the logarithm -inf, though the true one is an ordinary number."
  es: "Una probabilidad que se redondea a 0 tiene logaritmo -inf, aunque el verdadero es un número común."
fails:
  - log_softmax_of_a_wide_gap
  - log_softmax_of_any_array_like
"""
import numpy as np
from reference import *


def log_softmax(z, axis=-1):
    with np.errstate(all="ignore"):
        return np.log(softmax(z, axis))
