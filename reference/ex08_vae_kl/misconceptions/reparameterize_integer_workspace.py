"""
title:
  en: "Fills an array of the means' own type"
  es: "Llena un arreglo del mismo tipo que las medias"
hint:
  en: "If the means are integers, what becomes of a sample of 1.7?"
  es: "Si las medias son enteros, ¿qué pasa con una muestra de 1.7?"
fails:
  - reparameterize_of_any_array_like
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    z = np.zeros_like(mu)
    z[...] = mu + np.exp(np.asarray(log_var, dtype=float) / 2) * np.asarray(eps)
    return z
