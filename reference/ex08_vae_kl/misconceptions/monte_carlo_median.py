"""
title:
  en: "Takes the median of the samples"
  es: "Toma la mediana de las muestras"
hint:
  en: "Which average estimates an expectation?"
  es: "¿Qué promedio estima una esperanza?"
fails:
  - monte_carlo_kl_is_a_mean_over_samples
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_far_out
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return np.median((log_q - log_p).sum(axis=2), axis=0)
