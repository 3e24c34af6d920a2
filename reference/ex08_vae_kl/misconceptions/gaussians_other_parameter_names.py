"""
title:
  en: "Numbers its parameters: mu1, log_var1, mu2, log_var2"
  es: "Numera sus parámetros: mu1, log_var1, mu2, log_var2"
hint:
  en: "Under which names does a caller hand the arguments over?"
  es: "¿Con qué nombres entrega los argumentos quien llama?"
fails:
  - kl_gaussians_of_any_array_like
"""
import numpy as np
from reference import *


def kl_gaussians(mu1, log_var1, mu2, log_var2):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu1, log_var1, mu2, log_var2))
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
