"""
title:
  en: "Halves log_var with //"
  es: "Divide log_var con //"
hint:
  en: "What is 3 // 2, and what is half of 3?"
  es: "¿Cuánto es 3 // 2, y cuánto la mitad de 3?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
  - reparameterize_of_scaled_variances
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + np.exp(log_var // 2) * eps
