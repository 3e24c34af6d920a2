"""
title:
  en: "Adds 1e-12 to the densities before the logarithm"
  es: "Suma 1e-12 a las densidades antes del logaritmo"
hint:
  en: "How large is the density ten deviations out, next to 1e-12?"
  es: "¿Qué tan grande es la densidad a diez desviaciones, al lado de 1e-12?"
fails:
  - monte_carlo_kl_of_two_mirrored_samples
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_far_out
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    z = mu + np.exp(log_var / 2) * eps
    q = np.exp(-0.5 * eps**2) / np.sqrt(2 * np.pi * np.exp(log_var))
    p = np.exp(-0.5 * z**2) / np.sqrt(2 * np.pi)
    return (np.log(q + 1e-12) - np.log(p + 1e-12)).sum(axis=2).mean(axis=0)
