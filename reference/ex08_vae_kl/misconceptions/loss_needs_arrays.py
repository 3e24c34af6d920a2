"""
title:
  en: "Subtracts lists"
  es: "Resta listas"
hint:
  en: "What is [[1.0]] - [[2.0]] in Python?"
  es: "¿Cuánto es [[1.0]] - [[2.0]] en Python?"
fails:
  - vae_loss_of_any_array_like
  - vae_loss_of_images
  - vae_loss_is_pure
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
