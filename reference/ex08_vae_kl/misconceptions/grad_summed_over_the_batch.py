"""
title:
  en: "Sums the gradient over the batch"
  es: "Suma el gradiente sobre el lote"
hint:
  en: "How many entries of mu are there to differentiate by?"
  es: "¿Respecto de cuántas entradas de mu hay que derivar?"
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
    return mu.sum(axis=0), 0.5 * (np.exp(log_var) - 1).sum(axis=0)
