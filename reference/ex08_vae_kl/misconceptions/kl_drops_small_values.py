"""
title:
  en: "Calls anything below 0.0001 zero"
  es: "Llama cero a todo lo menor que 0.0001"
hint:
  en: "Is the divergence zero anywhere but at the standard normal?"
  es: "¿Es cero la divergencia en algún lugar que no sea la normal estándar?"
fails:
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    kl = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1)
    return np.where(kl < 1e-4, 0.0, kl)
