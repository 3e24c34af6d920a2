"""
title:
  en: "Calls the noise `noise`"
  es: "Llama `noise` al ruido"
hint:
  en: "Under which name does a caller hand the noise over?"
  es: "¿Con qué nombre entrega el ruido quien llama?"
fails:
  - reparameterize_of_any_array_like
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, noise):
    mu, log_var, noise = (np.asarray(a, dtype=float) for a in (mu, log_var, noise))
    return mu + np.exp(log_var / 2) * noise
