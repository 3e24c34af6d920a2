"""
title:
  en: "Leaves the ½ out"
  es: "Omite el ½"
hint:
  en: "What does mu = 1, log_var = 0 cost?"
  es: "¿Cuánto cuesta mu = 1, log_var = 0?"
fails:
  - kl_standard_normal_figure
  - kl_standard_normal_of_one_dimension
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1)
