"""
title:
  en: "Measures the copy by binary cross-entropy"
  es: "Mide la copia con entropía cruzada binaria"
hint:
  en: "What does a perfect copy of 0.5 cost?"
  es: "¿Cuánto cuesta una copia perfecta de 0.5?"
fails:
  - vae_loss_of_the_copy_alone
  - vae_loss_of_the_code_alone
  - vae_loss_of_any_array_like
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    p = np.clip(x_hat, 1e-7, 1 - 1e-7)
    return (-(x * np.log(p) + (1 - x) * np.log(1 - p)).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
