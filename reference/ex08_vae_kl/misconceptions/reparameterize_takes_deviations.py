"""
title:
  en: "Follows notes 003: takes log_var for the standard deviation"
  es: "Sigue los apuntes 003: toma log_var por la desviación estándar"
hint:
  en: "003 lets the encoder give deviations, 002 and 004 logarithms of variances. Which of them may be negative?"
  es: "En 003 el codificador entrega desviaciones; en 002 y 004, logaritmos de varianzas. ¿Cuáles pueden ser negativos?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
  - reparameterize_of_scaled_variances
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + log_var * eps
