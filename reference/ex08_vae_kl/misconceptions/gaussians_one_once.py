"""
title:
  en: "Takes 1 away once an example, not once a dimension"
  es: "Resta 1 una vez por ejemplo, no por dimensión"
hint:
  en: "Is the -½ inside the sum or outside?"
  es: "¿El -½ está dentro o fuera de la suma?"
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
    return 0.5 * ((log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q)).sum(axis=1) - 1)
