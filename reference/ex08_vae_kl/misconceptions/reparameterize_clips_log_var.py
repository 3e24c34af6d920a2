"""
title:
  en: "Clips log_var to ±10"
  es: "Recorta log_var a ±10"
hint:
  en: "Which log-variances are legal?"
  es: "¿Qué log-varianzas son legales?"
fails:
  - reparameterize_of_whole_deviations
  - reparameterize_of_any_array_like
  - reparameterize_of_scaled_variances
"""
import numpy as np
from reference import *


def reparameterize(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    return mu + np.exp(np.clip(log_var, -10, 10) / 2) * eps
