"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "What is left of the digits where mean and noise nearly cancel?"
  es: "¿Qué queda de los dígitos donde la media y el ruido casi se cancelan?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=np.float32) for a in (mu, log_var, eps))
    return mu + np.exp(log_var / 2) * eps
