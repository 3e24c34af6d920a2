"""
title:
  en: "Takes 1 away once an example, not once a dimension"
  es: "Resta 1 una vez por ejemplo, no por dimensión"
hint:
  en: "Is the -1 inside the sum or outside?"
  es: "¿El -1 está dentro o fuera de la suma?"
fails:
  - kl_standard_normal_figure
  - kl_standard_normal_is_zero_only_there
  - kl_standard_normal_is_additive
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return 0.5 * ((mu**2 + np.exp(log_var) - log_var).sum(axis=1) - 1)
