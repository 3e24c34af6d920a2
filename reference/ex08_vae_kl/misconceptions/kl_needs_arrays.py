"""
title:
  en: "Squares a list"
  es: "Eleva una lista al cuadrado"
hint:
  en: "What is [[1.0]] ** 2 in Python?"
  es: "¿Cuánto es [[1.0]] ** 2 en Python?"
fails:
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_is_pure
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    return 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1)
