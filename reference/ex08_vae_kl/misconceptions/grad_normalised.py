"""
title:
  en: "Scales the gradient to length 1 where it is longer"
  es: "Escala el gradiente a largo 1 donde es más largo"
hint:
  en: "Is it the gradient that is due, or its direction?"
  es: "¿Se pide el gradiente, o su dirección?"
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
    d = 0.5 * (np.exp(log_var) - 1)
    length = max(1.0, np.sqrt((mu**2).sum() + (d**2).sum()))
    return mu / length, d / length
