"""
title:
  en: "Follows the misprint of notes 004 and cuts what is negative off"
  es: "Sigue la errata de los apuntes 004 y corta lo negativo"
hint:
  en: "The printed formula is never positive. What is left of it after max(0, ·)?"
  es: "La fórmula impresa nunca es positiva. ¿Qué queda de ella después de max(0, ·)?"
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
    return np.maximum(0, 0.5 * np.sum(1 + log_var - mu**2 - np.exp(log_var), axis=1))
