"""
title:
  en: "Turns the caller's noise into samples"
  es: "Convierte en muestras el ruido de quien llama"
hint:
  en: "Look at eps before and after the call. What does *= do to an array?"
  es: "Mira eps antes y después de la llamada. ¿Qué le hace *= a un arreglo?"
fails:
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_is_pure
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    squares = eps**2
    eps *= np.exp(log_var / 2)
    eps += mu
    return 0.5 * (eps**2 - squares - log_var).sum(axis=2).mean(axis=0)
