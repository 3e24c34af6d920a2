"""
title:
  en: "Clips log_var to ±10"
  es: "Recorta log_var a ±10"
hint:
  en: "Which log-variances are legal?"
  es: "¿Qué log-varianzas son legales?"
fails:
  - kl_standard_normal_of_any_array_like
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    log_var = np.clip(log_var, -10, 10)
    return 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1)
