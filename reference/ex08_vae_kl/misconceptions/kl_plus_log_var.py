"""
title:
  en: "Adds log σ² instead of taking it away"
  es: "Suma log σ² en vez de restarlo"
hint:
  en: "A vanishing variance: does the divergence grow or fall without bound?"
  es: "Una varianza que se desvanece: ¿la divergencia crece o cae sin límite?"
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
    return 0.5 * (mu**2 + np.exp(log_var) - 1 + log_var).sum(axis=1)
