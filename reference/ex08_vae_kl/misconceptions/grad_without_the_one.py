"""
title:
  en: "Forgets the derivative of -log σ²"
  es: "Olvida la derivada de -log σ²"
hint:
  en: "What is the slope at log_var = 0, where the divergence is smallest?"
  es: "¿Cuál es la pendiente en log_var = 0, donde la divergencia es mínima?"
fails:
  - kl_grad_is_what_finite_differences_say
  - kl_grad_points_away_from_the_standard_normal
  - kl_grad_of_any_array_like
  - kl_grad_adds_up_to_the_divergence
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return mu, 0.5 * np.exp(log_var)
