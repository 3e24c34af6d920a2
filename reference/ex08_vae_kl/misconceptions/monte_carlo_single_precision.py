"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "What is left of a difference of two numbers around 1000 in seven digits?"
  es: "¿Qué queda de la diferencia de dos números de alrededor de 1000 con siete dígitos?"
fails:
  - monte_carlo_kl_of_any_array_like
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=np.float32) for a in (mu, log_var, eps))
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).mean(axis=0)
