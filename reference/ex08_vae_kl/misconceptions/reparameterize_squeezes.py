"""
title:
  en: "Drops the axes of length one"
  es: "Elimina los ejes de largo uno"
hint:
  en: "What is the shape of a batch of one example?"
  es: "¿Qué forma tiene un lote de un solo ejemplo?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_is_symmetric_about_the_mean
  - reparameterize_of_any_array_like
  - reparameterize_of_scaled_variances
  - reparameterize_is_pure
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return np.squeeze(mu + np.exp(log_var / 2) * eps)
