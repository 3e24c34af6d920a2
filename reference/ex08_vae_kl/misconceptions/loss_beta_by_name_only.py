"""
title:
  en: "Takes beta by name only"
  es: "Recibe beta sólo por nombre"
hint:
  en: "May a caller give beta as the fifth argument?"
  es: "¿Puede quien llama dar beta como quinto argumento?"
fails:
  - vae_loss_of_the_code_alone
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, *, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
