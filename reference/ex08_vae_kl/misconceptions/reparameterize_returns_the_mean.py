"""
title:
  en: "Returns the mean, as at prediction time"
  es: "Devuelve la media, como al predecir"
hint:
  en: "Where does the noise enter?"
  es: "¿Dónde entra el ruido?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + 0 * eps
