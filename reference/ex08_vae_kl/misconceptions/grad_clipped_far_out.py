"""
title:
  en: "Clips the gradient to ±1000"
  es: "Recorta el gradiente a ±1000"
hint:
  en: "What is the slope at log_var = 20?"
  es: "¿Cuál es la pendiente en log_var = 20?"
fails:
  - kl_grad_of_any_array_like
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return np.clip(mu, -1000, 1000), np.clip(0.5 * (np.exp(log_var) - 1), -1000, 1000)
