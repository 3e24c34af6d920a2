"""
title:
  en: "Gives every example the mean gradient of the batch"
  es: "Da a cada ejemplo el gradiente medio del lote"
hint:
  en: "Does the slope of the first example depend on the second?"
  es: "¿Depende la pendiente del primer ejemplo del segundo?"
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
    d = 0.5 * (np.exp(log_var) - 1)
    return np.tile(mu.mean(axis=0), (len(mu), 1)), np.tile(d.mean(axis=0), (len(mu), 1))
