"""
title:
  en: "Returns a bare number for a batch of one"
  es: "Devuelve un número suelto con un lote de uno"
hint:
  en: "What is the shape (batch,) for a batch of one?"
  es: "¿Qué es la forma (lote,) con un lote de uno?"
fails:
  - kl_standard_normal_figure
  - kl_standard_normal_of_one_dimension
  - kl_standard_normal_is_additive
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return np.squeeze(0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1))
