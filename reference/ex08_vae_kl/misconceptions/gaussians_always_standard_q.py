"""
title:
  en: "Takes q for the standard normal"
  es: "Toma q por la normal estándar"
hint:
  en: "Where do mu_q and log_var_q come in?"
  es: "¿Dónde entran mu_q y log_var_q?"
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
    return kl_standard_normal(mu_p, log_var_p)
