"""
title:
  en: "Follows notes 003: takes the log_vars for log σ"
  es: "Sigue los apuntes 003: toma los log_var por log σ"
hint:
  en: "exp(log_var) is σ² here, not σ. How often do you square it?"
  es: "Aquí exp(log_var) es σ², no σ. ¿Cuántas veces lo elevas al cuadrado?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_in_other_units
  - kl_gaussians_of_any_array_like
  - kl_gaussians_and_the_standard_normal
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    log_var_p, log_var_q = 2 * log_var_p, 2 * log_var_q
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
