"""
title:
  en: "Divides a list by two"
  es: "Divide una lista entre dos"
hint:
  en: "What is [[1.0]] / 2 in Python?"
  es: "¿Cuánto es [[1.0]] / 2 en Python?"
fails:
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_is_pure
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).mean(axis=0)
