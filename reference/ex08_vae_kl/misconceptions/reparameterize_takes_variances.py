"""
title:
  en: "Takes log_var for the variance"
  es: "Toma log_var por la varianza"
hint:
  en: "A log_var of -1 is legal. Of which variance is it the logarithm?"
  es: "Un log_var de -1 es legal. ¿De qué varianza es el logaritmo?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
  - reparameterize_of_scaled_variances
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + np.sqrt(np.abs(log_var)) * eps
