"""
title:
  en: "Prints its parts"
  es: "Imprime sus partes"
hint:
  en: "Who asked to see them?"
  es: "¿Quién pidió verlas?"
fails:
  - vae_loss_is_pure
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    print(kl_standard_normal(mu, log_var))
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
