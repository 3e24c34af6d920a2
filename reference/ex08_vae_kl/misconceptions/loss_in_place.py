"""
title:
  en: "Subtracts in the caller's images"
  es: "Resta en las imágenes de quien llama"
hint:
  en: "Look at x before and after the call. What does -= do to an array?"
  es: "Mira x antes y después de la llamada. ¿Qué le hace -= a un arreglo?"
fails:
  - vae_loss_of_any_array_like
  - vae_loss_is_pure
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    x -= x_hat
    return ((x**2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
