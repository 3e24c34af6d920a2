"""
title:
  en: "Leaves the ½ out"
  es: "Omite el ½"
hint:
  en: "What is left of the ½ in front of the sum: in mu, and in log_var?"
  es: "¿Qué queda del ½ delante de la suma: en mu, y en log_var?"
fails:
  - kl_grad_is_what_finite_differences_say
  - kl_grad_of_any_array_like
  - kl_grad_adds_up_to_the_divergence
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return mu, np.exp(log_var) - 1
