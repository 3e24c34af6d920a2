"""
title:
  en: "Adds 1e-12 before taking the logarithm"
  es: "Suma 1e-12 antes de tomar el logaritmo"
hint:
  en: "The epsilon hides the -inf behind -27.6, which is as wrong: the true value may be -10000."
  es: "El épsilon esconde el -inf detrás de -27.6, que es igual de erróneo: el verdadero valor puede ser -10000."
fails:
  - log_softmax_of_a_wide_gap
  - log_softmax_of_any_array_like
"""
import numpy as np
from reference import *


def log_softmax(z, axis=-1):
    return np.log(softmax(z, axis) + 1e-12)
