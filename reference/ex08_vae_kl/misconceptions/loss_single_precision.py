"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "What is left of (1 - 1.01)² in seven digits?"
  es: "¿Qué queda de (1 - 1.01)² con siete dígitos?"
fails:
  - vae_loss_of_any_array_like
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=np.float32), np.asarray(x_hat, dtype=np.float32)
    mu, log_var = np.asarray(mu, dtype=np.float32), np.asarray(log_var, dtype=np.float32)
    kl = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1)
    return (((x - x_hat) ** 2).sum(axis=1) + np.float32(beta) * kl).mean()
