"""
title:
  en: "Returns a dictionary"
  es: "Devuelve un diccionario"
hint:
  en: "What comes back: names, or a pair in a fixed order?"
  es: "¿Qué vuelve: nombres, o un par en un orden fijo?"
fails:
  - kl_grad_is_what_finite_differences_say
  - kl_grad_points_away_from_the_standard_normal
  - kl_grad_of_a_batch
  - kl_grad_of_any_array_like
  - kl_grad_adds_up_to_the_divergence
  - kl_grad_is_pure
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return {'mu': mu, 'log_var': 0.5 * (np.exp(log_var) - 1)}
