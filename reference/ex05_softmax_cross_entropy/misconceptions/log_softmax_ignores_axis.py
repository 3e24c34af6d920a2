"""
title:
  en: "Always works along the last axis"
  es: "Siempre trabaja por el último eje"
hint:
  en: "Maximum and sum run along `axis`."
  es: "El máximo y la suma recorren `axis`."
fails:
  - log_softmax_of_any_array_like
  - log_softmax_of_shifted_logs
"""
import numpy as np
from reference import *


def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    d = z - z.max(axis=-1, keepdims=True)
    return d - np.log(np.exp(d).sum(axis=-1, keepdims=True))
