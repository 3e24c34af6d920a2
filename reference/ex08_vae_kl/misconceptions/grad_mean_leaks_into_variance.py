"""
title:
  en: "Lets mu² into the part for log_var"
  es: "Deja entrar mu² en la parte de log_var"
hint:
  en: "Which terms of the divergence contain log_var?"
  es: "¿Qué términos de la divergencia contienen log_var?"
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
    return mu, 0.5 * (np.exp(log_var) + mu**2 - 1)
