"""
title:
  en: "Divides by the size of the batch"
  es: "Divide por el tamaño del lote"
hint:
  en: "Is it the sum over the batch that is differentiated, or the mean?"
  es: "¿Se deriva la suma sobre el lote, o la media?"
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
    return mu / len(mu), 0.5 * (np.exp(log_var) - 1) / len(mu)
