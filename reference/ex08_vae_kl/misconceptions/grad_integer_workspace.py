"""
title:
  en: "Writes both parts into arrays of the means' own type"
  es: "Escribe ambas partes en arreglos del tipo de las medias"
hint:
  en: "If the means are integers, what becomes of a slope of 0.86?"
  es: "Si las medias son enteros, ¿qué pasa con una pendiente de 0.86?"
fails:
  - kl_grad_of_any_array_like
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    d_mu, d_log_var = np.array(mu), np.zeros_like(mu)
    d_log_var[...] = 0.5 * (np.exp(log_var) - 1)
    return d_mu, d_log_var
