"""
title:
  en: "Joins both parts into one array"
  es: "Une ambas partes en un solo arreglo"
hint:
  en: "How many things come back, and of which shape each?"
  es: "¿Cuántas cosas vuelven, y de qué forma cada una?"
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
    return np.hstack([mu, 0.5 * (np.exp(log_var) - 1)])
