"""
title:
  en: "Charges nothing for variances below 1"
  es: "No cobra nada por varianzas bajo 1"
hint:
  en: "What should a code cost whose variance is 0.01?"
  es: "¿Cuánto debe costar un código cuya varianza es 0.01?"
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
    log_var = np.maximum(log_var, 0)
    return 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1)
