"""
title:
  en: "Clips log_var to ±10"
  es: "Recorta log_var a ±10"
hint:
  en: "Which log-variances are legal?"
  es: "¿Qué log-varianzas son legales?"
fails:
  - vae_loss_of_any_array_like
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    log_var = np.clip(log_var, -10, 10)
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
