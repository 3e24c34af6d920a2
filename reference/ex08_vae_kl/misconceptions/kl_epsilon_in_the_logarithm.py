"""
title:
  en: "Goes back to the variance and adds 1e-10 before the logarithm"
  es: "Vuelve a la varianza y suma 1e-10 antes del logaritmo"
hint:
  en: "The logarithm is given. What does exp(-20) + 1e-10 do to it?"
  es: "El logaritmo ya viene dado. ¿Qué le hace exp(-20) + 1e-10?"
fails:
  - kl_standard_normal_of_any_array_like
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    variance = np.exp(log_var)
    return 0.5 * (mu**2 + variance - 1 - np.log(variance + 1e-10)).sum(axis=1)
