"""
title:
  en: "Takes the logarithm of a density that has underflowed"
  es: "Toma el logaritmo de una densidad que ya se redondeó a 0"
hint:
  en: "What is exp(-800) in floating point, and its logarithm?"
  es: "¿Cuánto es exp(-800) en punto flotante, y su logaritmo?"
fails:
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
    return (np.log(q) - np.log(p)).sum(axis=2).mean(axis=0)
