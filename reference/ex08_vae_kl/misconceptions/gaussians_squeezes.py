"""
title:
  en: "Returns a bare number for batches of one"
  es: "Devuelve un número suelto con lotes de uno"
hint:
  en: "What is the shape (batch,) for a batch of one?"
  es: "¿Qué es la forma (lote,) con un lote de uno?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_is_zero_only_at_itself
  - kl_gaussians_in_other_units
  - kl_gaussians_of_any_array_like
  - kl_gaussians_and_the_standard_normal
  - kl_gaussians_is_additive
  - kl_gaussians_is_pure
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    kl = 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
    return kl if len(kl) > 1 else kl[0]
