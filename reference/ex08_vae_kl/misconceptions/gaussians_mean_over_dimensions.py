"""
title:
  en: "Averages over the dimensions"
  es: "Promedia sobre las dimensiones"
hint:
  en: "Repeat every dimension. Does the divergence double?"
  es: "Repite cada dimensión. ¿Se duplica la divergencia?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_of_any_array_like
  - kl_gaussians_and_the_standard_normal
  - kl_gaussians_is_additive
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).mean(axis=1)
