"""
title:
  en: "Calls its second parameter logvar"
  es: "Llama logvar a su segundo parámetro"
hint:
  en: "Under which names does a caller hand the arguments over?"
  es: "¿Con qué nombres entrega los argumentos quien llama?"
fails:
  - kl_standard_normal_of_any_array_like
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, logvar):
    mu, logvar = np.asarray(mu, dtype=float), np.asarray(logvar, dtype=float)
    return 0.5 * (mu**2 + np.exp(logvar) - 1 - logvar).sum(axis=1)
