"""
title:
  en: "Follows notes 003: takes log_var for the standard deviation"
  es: "Sigue los apuntes 003: toma log_var por la desviación estándar"
hint:
  en: "Which divergence does log_var = 0 have, with mu = 0? A deviation of 0 would be infinitely far away."
  es: "¿Qué divergencia tiene log_var = 0, con mu = 0? Una desviación de 0 estaría infinitamente lejos."
fails:
  - kl_standard_normal_figure
  - kl_standard_normal_of_one_dimension
  - kl_standard_normal_is_zero_only_there
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    variance = log_var**2 + 1e-12
    return 0.5 * (mu**2 + variance - 1 - np.log(variance)).sum(axis=1)
