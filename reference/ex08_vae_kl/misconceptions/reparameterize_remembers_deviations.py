"""
title:
  en: "Keeps the deviations of the first call of a shape"
  es: "Guarda las desviaciones de la primera llamada de cada forma"
hint:
  en: "Is anything kept from one call to the next? What is `known` at the second call?"
  es: "¿Se guarda algo de una llamada a otra? ¿Qué es `known` en la segunda llamada?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
  - reparameterize_of_scaled_variances
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps, known={}):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    sigma = known.setdefault(mu.shape, np.exp(log_var / 2))
    return mu + sigma * eps
