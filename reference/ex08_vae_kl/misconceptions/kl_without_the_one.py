"""
title:
  en: "Forgets the -1"
  es: "Olvida el -1"
hint:
  en: "What is left at the standard normal?"
  es: "¿Qué queda en la normal estándar?"
fails:
  - kl_standard_normal_figure
  - kl_standard_normal_of_one_dimension
  - kl_standard_normal_is_zero_only_there
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return 0.5 * (mu**2 + np.exp(log_var) - log_var).sum(axis=1)
