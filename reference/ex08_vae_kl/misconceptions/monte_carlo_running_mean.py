"""
title:
  en: "Keeps a running mean over all calls"
  es: "Lleva una media de todas las llamadas"
hint:
  en: "Do the samples of an earlier call count in this one?"
  es: "¿Cuentan en esta llamada las muestras de una anterior?"
fails:
  - monte_carlo_kl_of_two_mirrored_samples
  - monte_carlo_kl_is_a_mean_over_samples
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_far_out
  - monte_carlo_kl_is_pure
"""
import numpy as np
from reference import *


seen = {}


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    seen.setdefault(mu.shape, []).extend((log_q - log_p).sum(axis=2))
    return np.mean(seen[mu.shape], axis=0)
