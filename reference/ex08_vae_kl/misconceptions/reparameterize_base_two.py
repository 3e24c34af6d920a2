"""
title:
  en: "Takes powers of two"
  es: "Toma potencias de dos"
hint:
  en: "The logarithm is natural. Which function undoes it?"
  es: "El logaritmo es natural. ¿Qué función lo deshace?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
  - reparameterize_of_scaled_variances
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + 2.0 ** (log_var / 2) * eps
