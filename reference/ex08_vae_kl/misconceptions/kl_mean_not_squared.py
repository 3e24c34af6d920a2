"""
title:
  en: "Forgets to square the mean"
  es: "Olvida elevar la media al cuadrado"
hint:
  en: "Are the codes with mu = 2 and mu = -2 equally far away?"
  es: "¿Están igual de lejos los códigos con mu = 2 y mu = -2?"
fails:
  - kl_standard_normal_of_one_dimension
  - kl_standard_normal_is_zero_only_there
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return 0.5 * (mu + np.exp(log_var) - 1 - log_var).sum(axis=1)
