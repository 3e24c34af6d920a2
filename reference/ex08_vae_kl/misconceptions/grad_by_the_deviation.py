"""
title:
  en: "Follows notes 003: differentiates by σ"
  es: "Sigue los apuntes 003: deriva respecto de σ"
hint:
  en: "003 has the encoder give σ. What does the encoder give here?"
  es: "En 003 el codificador entrega σ. ¿Qué entrega aquí?"
fails:
  - kl_grad_is_what_finite_differences_say
  - kl_grad_of_any_array_like
  - kl_grad_adds_up_to_the_divergence
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    sigma = np.exp(log_var / 2)
    return mu, sigma - 1 / sigma
