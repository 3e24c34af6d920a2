"""
title:
  en: "Calls its second parameter logvar"
  es: "Llama logvar a su segundo parámetro"
hint:
  en: "Under which names does a caller hand the arguments over?"
  es: "¿Con qué nombres entrega los argumentos quien llama?"
fails:
  - kl_grad_of_any_array_like
"""
import numpy as np
from reference import *


def kl_grad(mu, logvar):
    mu, logvar = np.asarray(mu, dtype=float), np.asarray(logvar, dtype=float)
    return mu, 0.5 * (np.exp(logvar) - 1)
