"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "What is left of exp(v) - 1 - v in seven digits, for v = 0.01?"
  es: "¿Qué queda de exp(v) - 1 - v con siete dígitos, para v = 0.01?"
fails:
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=np.float32), np.asarray(log_var, dtype=np.float32)
    return 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1)
