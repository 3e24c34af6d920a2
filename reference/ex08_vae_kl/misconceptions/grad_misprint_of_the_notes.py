"""
title:
  en: "Differentiates the misprint of notes 004: downhill leads away"
  es: "Deriva la errata de los apuntes 004: cuesta abajo se aleja"
hint:
  en: "Raise mu from 1 to 1.01. Does the divergence grow or shrink?"
  es: "Sube mu de 1 a 1.01. ¿La divergencia crece o disminuye?"
fails:
  - kl_grad_is_what_finite_differences_say
  - kl_grad_points_away_from_the_standard_normal
  - kl_grad_of_any_array_like
  - kl_grad_adds_up_to_the_divergence
"""
import numpy as np
from reference import *


def kl_grad(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return -mu, 0.5 * (1 - np.exp(log_var))
