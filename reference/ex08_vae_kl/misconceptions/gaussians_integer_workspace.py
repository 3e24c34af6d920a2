"""
title:
  en: "Writes into an array of the means' own type"
  es: "Escribe en un arreglo del tipo de las medias"
hint:
  en: "If the means are integers, what becomes of 0.57436?"
  es: "Si las medias son enteros, ¿qué pasa con 0.57436?"
fails:
  - kl_gaussians_of_any_array_like
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    kl = np.array(mu_p)
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    kl[...] = 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1)
    return kl.sum(axis=1)
