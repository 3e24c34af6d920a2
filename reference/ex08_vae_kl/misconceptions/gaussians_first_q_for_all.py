"""
title:
  en: "Compares every example with the first row of q"
  es: "Compara todos los ejemplos con la primera fila de q"
hint:
  en: "Does the second row of q matter to your answer?"
  es: "¿Le importa a tu respuesta la segunda fila de q?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_is_zero_only_at_itself
  - kl_gaussians_of_any_array_like
  - kl_gaussians_and_the_standard_normal
  - kl_gaussians_is_additive
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    mu_q, log_var_q = mu_q[:1], log_var_q[:1]
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
