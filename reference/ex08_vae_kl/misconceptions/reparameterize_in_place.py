"""
title:
  en: "Adds the noise onto the caller's means"
  es: "Suma el ruido sobre las medias de quien llama"
hint:
  en: "Look at mu before and after the call. What does += do to an array?"
  es: "Mira mu antes y después de la llamada. ¿Qué le hace += a un arreglo?"
fails:
  - reparameterize_of_any_array_like
  - reparameterize_is_pure
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    mu += np.exp(log_var / 2) * eps
    return mu
