"""
title:
  en: "Subtracts the squares: mu_p² - mu_q²"
  es: "Resta los cuadrados: mu_p² - mu_q²"
hint:
  en: "Move both Gaussians by 10. What happens to your value?"
  es: "Mueve ambas gaussianas en 10. ¿Qué le ocurre a tu valor?"
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
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p**2 - mu_q**2) / np.exp(log_var_q) - 1).sum(axis=1)
