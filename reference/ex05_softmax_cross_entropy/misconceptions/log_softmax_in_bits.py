"""
title:
  en: "Takes the logarithm in base 2"
  es: "Toma el logaritmo en base 2"
hint:
  en: "log_softmax is the natural logarithm: training works in nats."
  es: "log_softmax es el logaritmo natural: se entrena en nats."
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
    return (d - np.log(np.exp(d).sum(axis=axis, keepdims=True))) / np.log(2)
