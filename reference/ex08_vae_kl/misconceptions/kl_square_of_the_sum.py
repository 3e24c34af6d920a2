"""
title:
  en: "Squares the sum of the means"
  es: "Eleva al cuadrado la suma de las medias"
hint:
  en: "Is (1 - 1)² the same as 1² + (-1)²?"
  es: "¿Es (1 - 1)² lo mismo que 1² + (-1)²?"
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
    return 0.5 * (mu.sum(axis=1) ** 2 + (np.exp(log_var) - 1 - log_var).sum(axis=1))
