"""
title:
  en: "Subtracts the divergences from the standard normal"
  es: "Resta las divergencias respecto de la normal estándar"
hint:
  en: "Exchange p and q: yours changes sign. Can a divergence be negative?"
  es: "Intercambia p y q: la tuya cambia de signo. ¿Puede ser negativa una divergencia?"
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
    return kl_standard_normal(mu_p, log_var_p) - kl_standard_normal(mu_q, log_var_q)
