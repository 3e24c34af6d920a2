"""
title:
  en: "Uses the estimator r - 1 - log r, which is never negative"
  es: "Usa el estimador r - 1 - log r, que nunca es negativo"
hint:
  en: "Its expectation is the same. Is its value for these samples?"
  es: "Su esperanza es la misma. ¿Lo es su valor con estas muestras?"
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
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    log_r = (log_p - log_q).sum(axis=2)
    return (np.exp(log_r) - 1 - log_r).mean(axis=0)
