"""
title:
  en: "Follows the misprint of notes 004: the sign is lost"
  es: "Sigue la errata de los apuntes 004: se perdió el signo"
hint:
  en: "Put mu = 1 and log_var = 0 in. Can a divergence be negative?"
  es: "Pon mu = 1 y log_var = 0. ¿Puede ser negativa una divergencia?"
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
    return 0.5 * np.sum(1 + log_var - mu**2 - np.exp(log_var), axis=1)
