"""
title:
  en: "Puts σ where σ² belongs"
  es: "Pone σ donde va σ²"
hint:
  en: "Differentiate exp(v) by v. Is there a square root anywhere?"
  es: "Deriva exp(v) respecto de v. ¿Hay alguna raíz?"
fails:
  - kl_grad_is_what_finite_differences_say
  - kl_grad_of_any_array_like
  - kl_grad_adds_up_to_the_divergence
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return mu, 0.5 * (np.exp(log_var / 2) - 1)
