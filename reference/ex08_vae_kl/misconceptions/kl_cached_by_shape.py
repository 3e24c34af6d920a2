"""
title:
  en: "Answers a second batch of the same shape with the first one's result"
  es: "Responde a un segundo lote de la misma forma con el resultado del primero"
hint:
  en: "Is anything kept from one call to the next?"
  es: "¿Se guarda algo de una llamada a otra?"
fails:
  - kl_standard_normal_of_one_dimension
  - kl_standard_normal_is_zero_only_there
  - kl_standard_normal_is_additive
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var, known={}):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    if mu.shape not in known:
        known[mu.shape] = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1)
    return known[mu.shape].copy()
