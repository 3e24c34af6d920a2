"""
title:
  en: "Subtracts lists"
  es: "Resta listas"
hint:
  en: "What is [[1.0]] - [[2.0]] in Python?"
  es: "¿Cuánto es [[1.0]] - [[2.0]] en Python?"
fails:
  - kl_gaussians_of_any_array_like
  - kl_gaussians_is_pure
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
