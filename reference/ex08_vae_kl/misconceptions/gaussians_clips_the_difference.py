"""
title:
  en: "Clips the difference of the log-variances to ±20"
  es: "Recorta la diferencia de las log-varianzas a ±20"
hint:
  en: "How far apart can two log-variances between -20 and 20 be?"
  es: "¿Qué tan separadas pueden estar dos log-varianzas entre -20 y 20?"
fails:
  - kl_gaussians_of_any_array_like
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    v = np.clip(log_var_p - log_var_q, -20, 20)
    return 0.5 * (np.exp(v) - 1 - v + (mu_p - mu_q) ** 2 / np.exp(log_var_q)).sum(axis=1)
