"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "What is left of exp(v) - 1 in seven digits, for v = 0.001?"
  es: "¿Qué queda de exp(v) - 1 con siete dígitos, para v = 0.001?"
fails:
  - kl_grad_of_any_array_like
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=np.float32), np.asarray(log_var, dtype=np.float32)
    return mu, np.float32(0.5) * (np.exp(log_var) - np.float32(1))
