"""
title:
  en: "Stops the series of exp at its second term"
  es: "Corta la serie de exp en su segundo término"
hint:
  en: "exp(v) - 1 - v is about v²/2 for small v. And for v = 3?"
  es: "exp(v) - 1 - v es casi v²/2 con v chico. ¿Y con v = 3?"
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
    return 0.5 * (mu**2 + log_var**2 / 2).sum(axis=1)
