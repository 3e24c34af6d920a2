"""
title:
  en: "Prints the gradient"
  es: "Imprime el gradiente"
hint:
  en: "Who asked to see it?"
  es: "¿Quién pidió verlo?"
fails:
  - kl_grad_is_pure
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    print('grad', mu)
    return mu, 0.5 * (np.exp(log_var) - 1)
