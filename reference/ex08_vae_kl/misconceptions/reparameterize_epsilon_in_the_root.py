"""
title:
  en: "Adds 1e-8 to the variance before the root"
  es: "Suma 1e-8 a la varianza antes de la raíz"
hint:
  en: "An exponential is never 0, so what is the 1e-8 for? How large is it next to exp(-20)?"
  es: "Una exponencial nunca es 0, así que ¿para qué es el 1e-8? ¿Qué tan grande es al lado de exp(-20)?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
  - reparameterize_of_scaled_variances
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + np.sqrt(np.exp(log_var) + 1e-8) * eps
