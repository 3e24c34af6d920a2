"""
title:
  en: "Returns the exact divergence and leaves the samples aside"
  es: "Devuelve la divergencia exacta y deja de lado las muestras"
hint:
  en: "Would other samples give another estimate?"
  es: "¿Otras muestras darían otra estimación?"
fails:
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_far_out
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return kl_standard_normal(mu, log_var)
