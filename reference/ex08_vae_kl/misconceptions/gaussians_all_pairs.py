"""
title:
  en: "Compares every p with every q"
  es: "Compara cada p con cada q"
hint:
  en: "Which rows of q does the first row of p meet?"
  es: "¿Con qué filas de q se enfrenta la primera fila de p?"
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
    mu_p, log_var_p = mu_p[:, np.newaxis], log_var_p[:, np.newaxis]
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=-1)
