"""
title:
  en: "Writes the gradient over the caller's log-variances"
  es: "Escribe el gradiente sobre las log-varianzas de quien llama"
hint:
  en: "Look at log_var before and after the call. What does out= do?"
  es: "Mira log_var antes y después de la llamada. ¿Qué hace out=?"
fails:
  - kl_grad_of_any_array_like
  - kl_grad_is_pure
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    np.expm1(log_var, out=log_var)
    log_var *= 0.5
    return mu, log_var
