"""
title:
  en: "Differentiates by σ² instead of log σ²"
  es: "Deriva respecto de σ² en vez de log σ²"
hint:
  en: "By which variable is the second part? How does σ² change when log σ² grows a little?"
  es: "¿Respecto de qué variable es la segunda parte? ¿Cómo cambia σ² si log σ² crece un poco?"
fails:
  - kl_grad_is_what_finite_differences_say
  - kl_grad_of_any_array_like
  - kl_grad_adds_up_to_the_divergence
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return mu, 0.5 * (1 - np.exp(-log_var))
