"""
title:
  en: "Weighs the copy with beta"
  es: "Pesa la copia con beta"
hint:
  en: "Which of the two parts does beta weigh?"
  es: "¿Cuál de las dos partes pesa beta?"
fails:
  - vae_loss_of_the_copy_alone
  - vae_loss_of_the_code_alone
  - vae_loss_of_any_array_like
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return (beta * ((x - x_hat) ** 2).sum(axis=1) + kl_standard_normal(mu, log_var)).mean()
