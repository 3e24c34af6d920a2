"""
title:
  en: "Prints the divergence"
  es: "Imprime la divergencia"
hint:
  en: "Who asked to see it?"
  es: "¿Quién pidió verla?"
fails:
  - kl_standard_normal_is_pure
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    kl = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1)
    print('KL:', kl)
    return kl
