"""
title:
  en: "Sums over the batch"
  es: "Suma sobre el lote"
hint:
  en: "Put the same batch in twice. What happens to the loss?"
  es: "Pon dos veces el mismo lote. ¿Qué pasa con la pérdida?"
fails:
  - vae_loss_of_the_copy_alone
  - vae_loss_of_the_code_alone
  - vae_loss_of_batches_put_together
  - vae_loss_of_any_array_like
  - vae_loss_of_images
  - vae_loss_is_pure
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).sum()
