"""
title:
  en: "Leaves beta out"
  es: "Omite beta"
hint:
  en: "What does beta = 4 change?"
  es: "¿Qué cambia con beta = 4?"
fails:
  - vae_loss_of_the_code_alone
  - vae_loss_of_any_array_like
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return (((x - x_hat) ** 2).sum(axis=1) + kl_standard_normal(mu, log_var)).mean()
