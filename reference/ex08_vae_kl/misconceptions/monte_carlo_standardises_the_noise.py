"""
title:
  en: "Standardises the noise over the samples first"
  es: "Antes estandariza el ruido sobre las muestras"
hint:
  en: "Are the samples to be used as they came?"
  es: "¿Hay que usar las muestras tal como vinieron?"
fails:
  - monte_carlo_kl_is_a_mean_over_samples
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_far_out
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    eps = (eps - eps.mean(axis=0)) / np.maximum(eps.std(axis=0), 1e-9)
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).mean(axis=0)
