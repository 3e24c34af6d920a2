"""
title:
  en: "Writes the samples into an array of the noise's own type"
  es: "Escribe las muestras en un arreglo del tipo del ruido"
hint:
  en: "If the noise is integers, what becomes of a sample of 1.7?"
  es: "Si el ruido son enteros, ¿qué pasa con una muestra de 1.7?"
fails:
  - monte_carlo_kl_of_any_array_like
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    z = np.zeros_like(eps)
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    z[...] = mu + np.exp(log_var / 2) * eps
    log_q = -0.5 * (log_var + eps**2)
    log_p = -0.5 * z**2
    return (log_q - log_p).sum(axis=2).mean(axis=0)
