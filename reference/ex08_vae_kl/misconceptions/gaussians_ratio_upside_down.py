"""
title:
  en: "Divides σ_q² by σ_p²"
  es: "Divide σ_q² por σ_p²"
hint:
  en: "Is a q much narrower than p near or far?"
  es: "¿Una q mucho más angosta que p está cerca o lejos?"
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
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_q - log_var_p) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
