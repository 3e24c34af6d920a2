"""
title:
  en: "Multiplies the noise by the variance"
  es: "Multiplica el ruido por la varianza"
hint:
  en: "Which factor gives a sample with variance exp(log_var)?"
  es: "¿Qué factor da una muestra con varianza exp(log_var)?"
fails:
  - monte_carlo_kl_of_two_mirrored_samples
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_far_out
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    z = mu + np.exp(log_var) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).mean(axis=0)
