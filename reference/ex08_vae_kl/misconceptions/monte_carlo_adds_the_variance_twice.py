"""
title:
  en: "Takes log σ² for log σ in the density of q"
  es: "Toma log σ² por log σ en la densidad de q"
hint:
  en: "In -½(log 2π + v + ...), what is v?"
  es: "En -½(log 2π + v + ...), ¿qué es v?"
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
    log_q = -log_var - 0.5 * eps**2
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).mean(axis=0)
