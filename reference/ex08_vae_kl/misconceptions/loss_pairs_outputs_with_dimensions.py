"""
title:
  en: "Runs over as many outputs as the code has dimensions"
  es: "Recorre tantas salidas como dimensiones tiene el código"
hint:
  en: "Are n and d the same?"
  es: "¿Son n y d lo mismo?"
fails:
  - vae_loss_of_the_copy_alone
  - vae_loss_of_any_array_like
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    d = np.asarray(mu).shape[1]
    x, x_hat = x[:, :d], x_hat[:, :d]
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
