"""
title:
  en: "Gives every example the noise of the first"
  es: "Da a todos los ejemplos el ruido del primero"
hint:
  en: "Does the second row of eps matter to your answer?"
  es: "¿Le importa a tu respuesta la segunda fila de eps?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + np.exp(log_var / 2) * eps[0]
