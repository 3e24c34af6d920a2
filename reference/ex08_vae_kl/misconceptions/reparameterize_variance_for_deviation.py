"""
title:
  en: "Multiplies the noise by the variance"
  es: "Multiplica el ruido por la varianza"
hint:
  en: "exp(log_var) is σ². Which factor gives a sample with that variance?"
  es: "exp(log_var) es σ². ¿Qué factor da una muestra con esa varianza?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
  - reparameterize_of_scaled_variances
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + np.exp(log_var) * eps
