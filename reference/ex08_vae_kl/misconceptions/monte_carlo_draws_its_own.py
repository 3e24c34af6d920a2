"""
title:
  en: "Draws as many samples of its own"
  es: "Sortea él mismo otras tantas muestras"
hint:
  en: "Where do the samples come from?"
  es: "¿De dónde vienen las muestras?"
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
    eps = np.random.default_rng(7).standard_normal(eps.shape)
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).mean(axis=0)
