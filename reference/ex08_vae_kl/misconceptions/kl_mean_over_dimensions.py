"""
title:
  en: "Averages over the dimensions"
  es: "Promedia sobre las dimensiones"
hint:
  en: "Put the same dimension in twice. Does the divergence double?"
  es: "Pon la misma dimensión dos veces. ¿Se duplica la divergencia?"
fails:
  - kl_standard_normal_figure
  - kl_standard_normal_is_additive
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).mean(axis=1)
