"""
title:
  en: "Calls the noise `samples`"
  es: "Llama `samples` al ruido"
hint:
  en: "Under which name does a caller hand the noise over?"
  es: "¿Con qué nombre entrega el ruido quien llama?"
fails:
  - monte_carlo_kl_of_any_array_like
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, samples):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, samples))
    z = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).mean(axis=0)
