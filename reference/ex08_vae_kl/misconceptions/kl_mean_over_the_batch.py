"""
title:
  en: "Averages over the batch: one number"
  es: "Promedia sobre el lote: un número"
hint:
  en: "How many divergences does a batch of three have?"
  es: "¿Cuántas divergencias tiene un lote de tres?"
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
    return 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1).mean()
