"""
title:
  en: "Gives KL(N(0, 1) ‖ N(mu, σ²))"
  es: "Da KL(N(0, 1) ‖ N(mu, σ²))"
hint:
  en: "Which distribution draws the points of the mean, the code or the standard normal?"
  es: "¿Qué distribución sortea los puntos de la media, el código o la normal estándar?"
fails:
  - kl_standard_normal_figure
  - kl_standard_normal_of_one_dimension
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return 0.5 * ((1 + mu**2) * np.exp(-log_var) - 1 + log_var).sum(axis=1)
