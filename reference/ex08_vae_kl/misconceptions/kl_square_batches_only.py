"""
title:
  en: "Runs over as many dimensions as there are examples"
  es: "Recorre tantas dimensiones como ejemplos hay"
hint:
  en: "Does your loop over the dimensions end at d or at the size of the batch?"
  es: "¿Tu ciclo por las dimensiones termina en d o en el tamaño del lote?"
fails:
  - kl_standard_normal_figure
  - kl_standard_normal_is_additive
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    kl = np.zeros(len(mu))
    for j in range(min(len(mu), mu.shape[1])):
        kl += 0.5 * (mu[:, j]**2 + np.exp(log_var[:, j]) - 1 - log_var[:, j])
    return kl
