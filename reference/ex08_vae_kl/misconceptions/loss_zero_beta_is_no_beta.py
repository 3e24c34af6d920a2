"""
title:
  en: "Takes beta = 0 for beta not given"
  es: "Toma beta = 0 por beta no dado"
hint:
  en: "What is `0 or 1.0` in Python?"
  es: "¿Cuánto es `0 or 1.0` en Python?"
fails:
  - vae_loss_of_the_code_alone
  - vae_loss_of_any_array_like
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=None):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    beta = beta or 1.0
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
