"""
title:
  en: "Halves the squared errors"
  es: "Divide por dos los errores al cuadrado"
hint:
  en: "The ½ belongs to another exercise's loss. Does the formula here have one?"
  es: "El ½ es de la pérdida de otro ejercicio. ¿Lo tiene la fórmula de aquí?"
fails:
  - vae_loss_of_the_copy_alone
  - vae_loss_of_any_array_like
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return (0.5 * ((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
