"""
title:
  en: "Lets p judge the noise instead of the sample"
  es: "Deja que p juzgue el ruido en vez de la muestra"
hint:
  en: "At which point are both densities taken?"
  es: "¿En qué punto se toman ambas densidades?"
fails:
  - monte_carlo_kl_of_two_mirrored_samples
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_far_out
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * eps**2
    return (log_q - log_p).sum(axis=2).mean(axis=0)
