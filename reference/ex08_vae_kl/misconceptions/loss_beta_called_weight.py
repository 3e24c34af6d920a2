"""
title:
  en: "Calls beta kl_weight"
  es: "Llama kl_weight a beta"
hint:
  en: "Under which name does a caller hand beta over?"
  es: "¿Con qué nombre entrega beta quien llama?"
fails:
  - vae_loss_of_the_copy_alone
  - vae_loss_of_any_array_like
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, kl_weight=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return (((x - x_hat) ** 2).sum(axis=1) + kl_weight * kl_standard_normal(mu, log_var)).mean()
