"""
title:
  en: "Keeps a beta once given for the next calls"
  es: "Guarda un beta dado una vez para las llamadas siguientes"
hint:
  en: "After a call with beta = 4, what is the default of the next?"
  es: "Después de una llamada con beta = 4, ¿cuál es el valor por defecto de la siguiente?"
fails:
  - vae_loss_of_the_code_alone
  - vae_loss_of_any_array_like
  - vae_loss_of_images
  - vae_loss_is_pure
"""
import numpy as np
from reference import *


kept = {'beta': 1.0}


def vae_loss(x, x_hat, mu, log_var, beta=None):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    kept['beta'] = kept['beta'] if beta is None else beta
    beta = kept['beta']
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)).mean()
