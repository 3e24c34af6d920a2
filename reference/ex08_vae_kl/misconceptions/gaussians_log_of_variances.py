"""
title:
  en: "Takes log(σ_q²/σ_p²) for log(σ_q/σ_p)"
  es: "Toma log(σ_q²/σ_p²) por log(σ_q/σ_p)"
hint:
  en: "The logarithm of a square is twice the logarithm: which of the two is in the formula?"
  es: "El logaritmo de un cuadrado es el doble: ¿cuál de los dos está en la fórmula?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_is_zero_only_at_itself
  - kl_gaussians_of_any_array_like
  - kl_gaussians_and_the_standard_normal
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    return 0.5 * (2 * (log_var_q - log_var_p) + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
