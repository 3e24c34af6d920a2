"""
title:
  en: "Adds 1e-6 to the variance it divides by"
  es: "Suma 1e-6 a la varianza por la que divide"
hint:
  en: "An exponential is never 0. How large is 1e-6 next to exp(-20)?"
  es: "Una exponencial nunca es 0. ¿Qué tan grande es 1e-6 al lado de exp(-20)?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_is_zero_only_at_itself
  - kl_gaussians_in_other_units
  - kl_gaussians_of_any_array_like
  - kl_gaussians_and_the_standard_normal
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p) / (np.exp(log_var_q) + 1e-6) + (mu_p - mu_q) ** 2 / (np.exp(log_var_q) + 1e-6) - 1).sum(axis=1)
