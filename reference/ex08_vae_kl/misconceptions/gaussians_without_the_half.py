"""
title:
  en: "Leaves the ½ out"
  es: "Omite el ½"
hint:
  en: "What are N(1, 1) and N(0, 1) apart?"
  es: "¿Cuánto distan N(1, 1) y N(0, 1)?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_of_any_array_like
  - kl_gaussians_and_the_standard_normal
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    return (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
