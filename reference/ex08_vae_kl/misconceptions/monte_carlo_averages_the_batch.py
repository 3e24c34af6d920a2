"""
title:
  en: "Averages over the batch and keeps the samples"
  es: "Promedia sobre el lote y conserva las muestras"
hint:
  en: "eps is (S, batch, d). Which axis is left in the end?"
  es: "eps es (S, lote, d). ¿Qué eje queda al final?"
fails:
  - monte_carlo_kl_of_the_standard_normal
  - monte_carlo_kl_of_two_mirrored_samples
  - monte_carlo_kl_is_a_mean_over_samples
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_far_out
  - monte_carlo_kl_is_pure
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).mean(axis=1)
