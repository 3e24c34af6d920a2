"""
title:
  en: "Leaves the 2π out of one of the densities"
  es: "Omite el 2π en una de las densidades"
hint:
  en: "q and p the same: what is the difference of their logarithms?"
  es: "q y p iguales: ¿cuánto es la diferencia de sus logaritmos?"
fails:
  - monte_carlo_kl_of_the_standard_normal
  - monte_carlo_kl_of_two_mirrored_samples
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
    log_q = log_q - 0.5 * np.log(2 * np.pi)
    return (log_q - log_p).sum(axis=2).mean(axis=0)
