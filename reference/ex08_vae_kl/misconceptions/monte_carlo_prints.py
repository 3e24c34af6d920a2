"""
title:
  en: "Prints the estimate"
  es: "Imprime la estimación"
hint:
  en: "Who asked to see it?"
  es: "¿Quién pidió verla?"
fails:
  - monte_carlo_kl_is_pure
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    print((log_q - log_p).mean())
    return (log_q - log_p).sum(axis=2).mean(axis=0)
