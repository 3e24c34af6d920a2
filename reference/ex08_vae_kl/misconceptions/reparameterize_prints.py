"""
title:
  en: "Prints the deviations"
  es: "Imprime las desviaciones"
hint:
  en: "Who asked to see them?"
  es: "¿Quién pidió verlas?"
fails:
  - reparameterize_is_pure
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    print('sigma', np.exp(log_var / 2))
    return mu + np.exp(log_var / 2) * eps
