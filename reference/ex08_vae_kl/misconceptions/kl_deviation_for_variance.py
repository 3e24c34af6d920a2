"""
title:
  en: "Puts σ where σ² belongs"
  es: "Pone σ donde va σ²"
hint:
  en: "log_var is log σ². What is σ² then?"
  es: "log_var es log σ². ¿Cuánto es entonces σ²?"
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
    return 0.5 * (mu**2 + np.exp(log_var / 2) - 1 - log_var).sum(axis=1)
