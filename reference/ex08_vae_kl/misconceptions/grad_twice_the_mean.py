"""
title:
  en: "Takes 2·mu for the derivative of ½·mu²"
  es: "Toma 2·mu por la derivada de ½·mu²"
hint:
  en: "What does the ½ do to the 2 of the derivative?"
  es: "¿Qué le hace el ½ al 2 de la derivada?"
fails:
  - kl_grad_is_what_finite_differences_say
  - kl_grad_of_any_array_like
  - kl_grad_adds_up_to_the_divergence
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return 2 * mu, 0.5 * (np.exp(log_var) - 1)
