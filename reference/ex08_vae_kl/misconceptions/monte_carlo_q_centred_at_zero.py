"""
title:
  en: "Judges the sample by a q whose mean is 0"
  es: "Juzga la muestra con una q de media 0"
hint:
  en: "How far from its own mean is z?"
  es: "¿Qué tan lejos de su propia media está z?"
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
    log_q = -0.5 * (log_var + z**2 / np.exp(log_var))
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).mean(axis=0)
