"""
title:
  en: "Judges the mean of the samples instead of every sample"
  es: "Juzga la media de las muestras en vez de cada muestra"
hint:
  en: "Is the square of a mean the mean of the squares?"
  es: "¿Es el cuadrado de una media la media de los cuadrados?"
fails:
  - monte_carlo_kl_of_two_mirrored_samples
  - monte_carlo_kl_is_a_mean_over_samples
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_far_out
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    eps = eps.mean(axis=0, keepdims=True)
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).mean(axis=0)
