"""
title:
  en: "Sums over the wrong axis"
  es: "Suma sobre el eje equivocado"
hint:
  en: "Of a batch (4, 2), how many numbers come back?"
  es: "De un lote (4, 2), ¿cuántos números vuelven?"
fails:
  - kl_standard_normal_figure
  - kl_standard_normal_of_one_dimension
  - kl_standard_normal_is_zero_only_there
  - kl_standard_normal_is_additive
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
  - kl_standard_normal_is_pure
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=0)
