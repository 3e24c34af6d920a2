"""
title:
  en: "Prints the divergence"
  es: "Imprime la divergencia"
hint:
  en: "Who asked to see it?"
  es: "¿Quién pidió verla?"
fails:
  - kl_gaussians_is_pure
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    kl = 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
    print(kl)
    return kl
