"""
title:
  en: "Charges every example the divergence of the first"
  es: "Cobra a cada ejemplo la divergencia del primero"
hint:
  en: "Does the code of the second example matter to your answer?"
  es: "¿Le importa a tu respuesta el código del segundo ejemplo?"
fails:
  - vae_loss_of_the_code_alone
  - vae_loss_of_batches_put_together
  - vae_loss_of_any_array_like
"""
import numpy as np
from reference import *


def vae_loss(x, x_hat, mu, log_var, beta=1.0):
    x, x_hat = np.asarray(x, dtype=float), np.asarray(x_hat, dtype=float)
    return (((x - x_hat) ** 2).sum(axis=1) + beta * kl_standard_normal(mu, log_var)[0]).mean()
