"""
title:
  en: "Has a default of its own: beta = 0.5"
  es: "Tiene su propio valor por defecto: beta = 0.5"
hint:
  en: "What is beta where the caller says nothing?"
  es: "¿Cuánto es beta si quien llama no dice nada?"
fails:
  - vae_loss_of_the_code_alone
  - vae_loss_of_any_array_like
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=0.5):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
