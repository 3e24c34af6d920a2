"""
title:
  en: "Takes the noise as its second argument"
  es: "Recibe el ruido como segundo argumento"
hint:
  en: "In which order are the three arguments given by position?"
  es: "¿En qué orden se dan los tres argumentos por posición?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_is_symmetric_about_the_mean
  - reparameterize_of_scaled_variances
"""
import numpy as np
from reference import *


def reparameterize(mu, eps, log_var):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + np.exp(log_var / 2) * eps
