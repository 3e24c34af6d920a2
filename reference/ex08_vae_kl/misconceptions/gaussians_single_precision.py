"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "What is left of a divergence of 0.0001 in seven digits of 1?"
  es: "¿Qué queda de una divergencia de 0.0001 con siete dígitos de 1?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_of_any_array_like
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=np.float32) for a in (mu_p, log_var_p, mu_q, log_var_q))
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
