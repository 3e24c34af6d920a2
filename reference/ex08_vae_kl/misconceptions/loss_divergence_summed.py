"""
title:
  en: "Averages the copies but sums the divergences over the batch"
  es: "Promedia las copias, pero suma las divergencias sobre el lote"
hint:
  en: "Are both parts averaged alike?"
  es: "¿Se promedian ambas partes por igual?"
fails:
  - vae_loss_of_the_code_alone
  - vae_loss_of_batches_put_together
  - vae_loss_of_any_array_like
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return ((x - x_hat) ** 2).sum(axis=1).mean() + beta * kl_standard_normal(mu, log_var).sum()
