"""
title:
  en: "Forgets to add the maximum back"
  es: "Olvida volver a sumar el máximo"
hint:
  en: "log(sum exp(z)) = max + log(sum exp(z - max)): the maximum taken out of the sum has to come back."
  es: "log(suma exp(z)) = máx + log(suma exp(z - máx)): el máximo que sale de la suma tiene que volver."
fails:
  - log_softmax_of_shifted_logs
  - log_softmax_of_a_wide_gap
  - log_softmax_of_any_array_like
  - log_softmax_is_pure
"""
import numpy as np
from reference import *


def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    d = z - z.max(axis=axis, keepdims=True)
    return z - np.log(np.exp(d).sum(axis=axis, keepdims=True))
