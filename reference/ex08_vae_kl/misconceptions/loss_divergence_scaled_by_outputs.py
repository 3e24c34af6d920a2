"""
title:
  en: "Divides the divergence by the number of outputs"
  es: "Divide la divergencia por el número de salidas"
hint:
  en: "What has n to do with the code?"
  es: "¿Qué tiene que ver n con el código?"
fails:
  - vae_loss_of_the_code_alone
  - vae_loss_of_any_array_like
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return ((x - x_hat) ** 2).sum(axis=1).mean() + beta * kl_standard_normal(mu, log_var).mean() / x.shape[1]
