"""
title:
  en: "Divides differences, one side only, by a step of 0.001"
  es: "Divide diferencias, de un solo lado, por un paso de 0.001"
hint:
  en: "The slope over [v, v + 0.001] is not that at v. What does the derivative say on paper?"
  es: "La pendiente en [v, v + 0.001] no es la de v. ¿Qué dice la derivada en papel?"
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
    h = 1e-3
    up = (np.exp(log_var + h) - (log_var + h) - np.exp(log_var) + log_var) / (2 * h)
    return ((mu + h) ** 2 - mu**2) / (2 * h), up
