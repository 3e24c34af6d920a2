"""
title:
  en: "Adds the divergence with the sign of notes 004"
  es: "Suma la divergencia con el signo de los apuntes 004"
hint:
  en: "Does a code farther from the standard normal make the loss larger?"
  es: "¿Un código más lejano de la normal estándar agranda la pérdida?"
fails:
  - vae_loss_of_the_code_alone
  - vae_loss_of_any_array_like
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return (((x - x_hat) ** 2).sum(axis=1) - beta * kl_standard_normal(mu, log_var)).mean()
