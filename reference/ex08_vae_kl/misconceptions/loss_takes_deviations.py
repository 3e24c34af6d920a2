"""
title:
  en: "Follows notes 003: takes log_var for log σ"
  es: "Sigue los apuntes 003: toma log_var por log σ"
hint:
  en: "exp(log_var) is σ² here, not σ. How often do you square it?"
  es: "Aquí exp(log_var) es σ², no σ. ¿Cuántas veces lo elevas al cuadrado?"
fails:
  - vae_loss_of_the_code_alone
  - vae_loss_of_any_array_like
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    log_var = 2 * np.asarray(log_var, dtype=float)
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
