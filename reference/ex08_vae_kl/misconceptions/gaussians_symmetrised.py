"""
title:
  en: "Averages KL(p ‖ q) and KL(q ‖ p)"
  es: "Promedia KL(p ‖ q) y KL(q ‖ p)"
hint:
  en: "Is the divergence a distance, the same from both sides?"
  es: "¿Es la divergencia una distancia, igual desde ambos lados?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_of_any_array_like
  - kl_gaussians_and_the_standard_normal
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    ratio = np.exp(log_var_p - log_var_q)
    gap = (mu_p - mu_q) ** 2 * (np.exp(-log_var_p) + np.exp(-log_var_q))
    return 0.25 * (ratio + 1 / ratio + gap - 2).sum(axis=1)
