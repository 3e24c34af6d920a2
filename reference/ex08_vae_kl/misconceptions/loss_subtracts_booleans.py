"""
title:
  en: "Subtracts booleans"
  es: "Resta booleanos"
hint:
  en: "What does NumPy say to True - False in arrays?"
  es: "¿Qué dice NumPy de True - False en arreglos?"
fails:
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = (a.astype(int) if a.dtype == np.uint8 else a for a in (np.asarray(x), np.asarray(x_hat)))
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
