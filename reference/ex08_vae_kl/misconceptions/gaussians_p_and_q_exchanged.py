"""
title:
  en: "Gives KL(q ‖ p)"
  es: "Da KL(q ‖ p)"
hint:
  en: "Whose variance stands below the line: that of the first or of the second?"
  es: "¿La varianza de cuál va en el denominador: la de la primera o la de la segunda?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_of_any_array_like
  - kl_gaussians_and_the_standard_normal
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    return 0.5 * (log_var_p - log_var_q + np.exp(log_var_q - log_var_p) + (mu_p - mu_q) ** 2 / np.exp(log_var_p) - 1).sum(axis=1)
