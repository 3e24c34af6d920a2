"""
title:
  en: "Estimates it from one sample of a fixed seed"
  es: "La estima con una muestra de una semilla fija"
hint:
  en: "An exact formula exists. How many digits does a single sample get right?"
  es: "Existe una fórmula exacta. ¿Cuántos dígitos acierta una sola muestra?"
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
    eps = np.random.default_rng(0).standard_normal(mu.shape)
    z = mu + np.exp(log_var / 2) * eps
    return 0.5 * (z**2 - eps**2 - log_var).sum(axis=1)
