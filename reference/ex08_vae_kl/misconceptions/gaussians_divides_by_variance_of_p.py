"""
title:
  en: "Divides the squared distance by the variance of p"
  es: "Divide la distancia al cuadrado por la varianza de p"
hint:
  en: "Whose density judges how far mu_p is out?"
  es: "¿Qué densidad juzga qué tan lejos está mu_p?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_of_any_array_like
  - kl_gaussians_and_the_standard_normal
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_p) - 1).sum(axis=1)
