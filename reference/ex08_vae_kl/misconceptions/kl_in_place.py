"""
title:
  en: "Squares the caller's means"
  es: "Eleva al cuadrado las medias de quien llama"
hint:
  en: "Look at mu before and after the call. What does *= do to an array?"
  es: "Mira mu antes y después de la llamada. ¿Qué le hace *= a un arreglo?"
fails:
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_is_pure
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    mu *= mu
    return 0.5 * (mu + np.exp(log_var) - 1 - log_var).sum(axis=1)
