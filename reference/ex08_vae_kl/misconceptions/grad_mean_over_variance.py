"""
title:
  en: "Divides mu by the variance"
  es: "Divide mu por la varianza"
hint:
  en: "In KL against N(0, 1), which variance stands below mu²?"
  es: "En la KL contra N(0, 1), ¿qué varianza divide a mu²?"
fails:
  - kl_grad_is_what_finite_differences_say
  - kl_grad_of_any_array_like
  - kl_grad_adds_up_to_the_divergence
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return mu * np.exp(-log_var), 0.5 * (np.exp(log_var) - 1)
