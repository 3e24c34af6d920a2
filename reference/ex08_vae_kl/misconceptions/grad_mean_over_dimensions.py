"""
title:
  en: "Divides by d"
  es: "Divide por d"
hint:
  en: "The divergence is a sum over the dimensions. What does another dimension do to the slope of the first?"
  es: "La divergencia es una suma sobre las dimensiones. ¿Qué le hace otra dimensión a la pendiente de la primera?"
fails:
  - kl_grad_is_what_finite_differences_say
  - kl_grad_of_a_batch
  - kl_grad_of_any_array_like
  - kl_grad_adds_up_to_the_divergence
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return mu / mu.shape[1], 0.5 * (np.exp(log_var) - 1) / mu.shape[1]
