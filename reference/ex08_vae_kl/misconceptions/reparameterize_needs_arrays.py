"""
title:
  en: "Divides a list by two"
  es: "Divide una lista entre dos"
hint:
  en: "What is [[1.0]] / 2 in Python?"
  es: "¿Cuánto es [[1.0]] / 2 en Python?"
fails:
  - reparameterize_of_any_array_like
  - reparameterize_is_pure
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    return mu + np.exp(log_var / 2) * eps
