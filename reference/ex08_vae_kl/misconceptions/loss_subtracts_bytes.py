"""
title:
  en: "Subtracts bytes"
  es: "Resta bytes"
hint:
  en: "Ten minus twenty, in a byte?"
  es: "¿Diez menos veinte, en un byte?"
fails:
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x), np.asarray(x_hat)
    if x.dtype == bool:
        x = x.astype(int)
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
