"""
title:
  en: "Follows the sign of notes 004: log p - log q"
  es: "Sigue el signo de los apuntes 004: log p - log q"
hint:
  en: "Which density should be the larger one where q draws the points?"
  es: "¿Qué densidad debería ser mayor donde q sortea los puntos?"
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
    return (log_p - log_q).sum(axis=2).mean(axis=0)
