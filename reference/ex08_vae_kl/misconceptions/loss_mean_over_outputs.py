"""
title:
  en: "Follows notes 003 with ECM: averages the squared errors over the outputs too"
  es: "Sigue los apuntes 003 con el ECM: promedia los errores también sobre las salidas"
hint:
  en: "Does an image with twice as many wrong pixels cost twice as much?"
  es: "¿Una imagen con el doble de píxeles errados cuesta el doble?"
fails:
  - vae_loss_of_the_copy_alone
  - vae_loss_of_any_array_like
  - vae_loss_of_images
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return ((x - x_hat) ** 2).mean() + beta * kl_standard_normal(mu, log_var).mean()
