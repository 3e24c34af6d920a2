"""
title:
  en: "Gives the squared Wasserstein distance"
  es: "Da el cuadrado de la distancia de Wasserstein"
hint:
  en: "Measure in other units. Does your value stay?"
  es: "Mide en otras unidades. ¿Se mantiene tu valor?"
fails:
  - kl_gaussians_is_a_mean_over_p
  - kl_gaussians_in_other_units
  - kl_gaussians_of_any_array_like
  - kl_gaussians_and_the_standard_normal
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    return ((mu_p - mu_q) ** 2 + (np.exp(log_var_p / 2) - np.exp(log_var_q / 2)) ** 2).sum(axis=1)
