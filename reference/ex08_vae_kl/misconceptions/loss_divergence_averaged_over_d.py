"""
title:
  en: "Averages the divergence over the dimensions of the code"
  es: "Promedia la divergencia sobre las dimensiones del código"
hint:
  en: "Is the divergence of an example a sum or a mean over d?"
  es: "¿La divergencia de un ejemplo es suma o media sobre d?"
fails:
  - vae_loss_of_the_code_alone
  - vae_loss_of_any_array_like
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return ((x - x_hat) ** 2).sum(axis=1).mean() + beta * (kl_standard_normal(mu, log_var) / np.asarray(mu).shape[1]).mean()
