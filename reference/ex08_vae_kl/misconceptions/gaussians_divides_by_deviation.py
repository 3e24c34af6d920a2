"""
title:
  en: "Divides the squared distance by σ_q instead of σ_q²"
  es: "Divide la distancia al cuadrado por σ_q en vez de σ_q²"
hint:
  en: "Measure in millimetres instead of metres. Does your value stay?"
  es: "Mide en milímetros en vez de metros. ¿Se mantiene tu valor?"
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
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q / 2) - 1).sum(axis=1)
