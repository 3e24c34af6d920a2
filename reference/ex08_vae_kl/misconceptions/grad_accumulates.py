"""
title:
  en: "Adds to the gradient of the calls before"
  es: "Suma al gradiente de las llamadas anteriores"
hint:
  en: "Who empties `total` between two calls?"
  es: "¿Quién vacía `total` entre dos llamadas?"
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


total = {}


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    old = total.get(mu.shape, (0, 0))
    total[mu.shape] = old[0] + mu, old[1] + 0.5 * (np.exp(log_var) - 1)
    return total[mu.shape]
