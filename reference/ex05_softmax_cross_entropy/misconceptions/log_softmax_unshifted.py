"""
title:
  en: "Takes log(sum exp) without a shift"
  es: "Toma log(suma exp) sin desplazar"
hint:
  en: "exp overflows in the sum: log(sum_j exp(z_j)) needs the maximum taken out as well."
  es: "exp se desborda dentro de la suma: log(suma_j exp(z_j)) también necesita que se saque el máximo."
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
    with np.errstate(all="ignore"):
        return z - np.log(np.exp(z).sum(axis=axis, keepdims=True))
