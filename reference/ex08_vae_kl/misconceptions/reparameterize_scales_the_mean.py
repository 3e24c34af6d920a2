"""
title:
  en: "Scales mean and noise together: σ·(μ + ε)"
  es: "Escala juntos la media y el ruido: σ·(μ + ε)"
hint:
  en: "What is the mean of σ·(μ + ε)?"
  es: "¿Cuál es la media de σ·(μ + ε)?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_is_symmetric_about_the_mean
  - reparameterize_of_any_array_like
  - reparameterize_of_scaled_variances
  - reparameterize_is_pure
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return (mu + eps) * np.exp(log_var / 2)
