"""
title:
  en: "Takes log(σ_p/σ_q) for log(σ_q/σ_p)"
  es: "Toma log(σ_p/σ_q) por log(σ_q/σ_p)"
hint:
  en: "With a wider and wider q, should the logarithm grow or fall?"
  es: "Con una q cada vez más ancha, ¿el logaritmo debe crecer o caer?"
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
    return 0.5 * (log_var_p - log_var_q + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
