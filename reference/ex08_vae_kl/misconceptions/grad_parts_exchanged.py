"""
title:
  en: "Returns the part for log_var first"
  es: "Devuelve primero la parte de log_var"
hint:
  en: "In which order do the two parts come back?"
  es: "¿En qué orden vuelven las dos partes?"
fails:
  - kl_grad_is_what_finite_differences_say
  - kl_grad_points_away_from_the_standard_normal
  - kl_grad_of_any_array_like
  - kl_grad_adds_up_to_the_divergence
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return 0.5 * (np.exp(log_var) - 1), mu
