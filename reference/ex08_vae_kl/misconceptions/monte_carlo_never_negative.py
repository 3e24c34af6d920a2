"""
title:
  en: "Cuts a negative estimate off at 0"
  es: "Corta en 0 una estimación negativa"
hint:
  en: "The divergence is never negative. Is an estimate from three samples?"
  es: "La divergencia nunca es negativa. ¿Y una estimación con tres muestras?"
fails:
  - monte_carlo_kl_is_a_mean_over_samples
  - monte_carlo_kl_of_any_array_like
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return np.maximum((log_q - log_p).sum(axis=2).mean(axis=0), 0)
