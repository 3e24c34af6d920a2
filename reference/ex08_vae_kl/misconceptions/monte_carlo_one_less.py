"""
title:
  en: "Divides by S - 1"
  es: "Divide por S - 1"
hint:
  en: "It is a mean, not a variance. What happens with a single sample?"
  es: "Es una media, no una varianza. ¿Qué pasa con una sola muestra?"
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
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).sum(axis=0) / max(len(eps) - 1, 1)
