"""
title:
  en: "Takes the distance, not its square"
  es: "Toma la distancia, no su cuadrado"
hint:
  en: "What does a copy cost that is off by 2 in one output?"
  es: "¿Cuánto cuesta una copia que se aparta en 2 en una salida?"
fails:
  - vae_loss_of_the_copy_alone
  - vae_loss_of_any_array_like
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return (np.linalg.norm(x - x_hat, axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
