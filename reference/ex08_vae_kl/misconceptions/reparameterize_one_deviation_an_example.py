"""
title:
  en: "Uses the first dimension's deviation for the whole example"
  es: "Usa la desviación de la primera dimensión para todo el ejemplo"
hint:
  en: "How many standard deviations does an example with d dimensions have?"
  es: "¿Cuántas desviaciones estándar tiene un ejemplo con d dimensiones?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + np.exp(log_var[:, :1] / 2) * eps
