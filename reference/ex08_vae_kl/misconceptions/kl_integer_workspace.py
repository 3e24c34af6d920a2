"""
title:
  en: "Adds up in an array of the means' own type"
  es: "Acumula en un arreglo del mismo tipo que las medias"
hint:
  en: "If the means are integers, what becomes of 0.57436?"
  es: "Si las medias son enteros, ¿qué pasa con 0.57436?"
fails:
  - kl_standard_normal_of_any_array_like
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu = np.asarray(mu)
    kl = np.zeros(len(mu), dtype=mu.dtype)
    kl[:] = 0.5 * (mu**2 + np.exp(log_var) - 1 - np.asarray(log_var)).sum(axis=1)
    return kl
