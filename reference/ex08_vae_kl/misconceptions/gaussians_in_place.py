"""
title:
  en: "Moves the caller's means"
  es: "Mueve las medias de quien llama"
hint:
  en: "Look at mu_p before and after the call. What does -= do to an array?"
  es: "Mira mu_p antes y después de la llamada. ¿Qué le hace -= a un arreglo?"
fails:
  - kl_gaussians_of_any_array_like
  - kl_gaussians_is_pure
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    mu_p -= mu_q
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + mu_p**2 / np.exp(log_var_q) - 1).sum(axis=1)
