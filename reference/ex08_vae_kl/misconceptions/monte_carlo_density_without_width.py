"""
title:
  en: "Leaves the width of q out of its log-density"
  es: "Omite el ancho de q en su log-densidad"
hint:
  en: "A narrow density is a high one. Where does log q say so?"
  es: "Una densidad angosta es alta. ¿Dónde lo dice log q?"
fails:
  - monte_carlo_kl_of_two_mirrored_samples
  - monte_carlo_kl_of_any_array_like
  - monte_carlo_kl_far_out
"""
import numpy as np
from reference import *


def monte_carlo_kl(mu, log_var, eps):
    mu, log_var, eps = (np.asarray(a, dtype=float) for a in (mu, log_var, eps))
    z = mu + np.exp(log_var / 2) * eps
    return 0.5 * (z**2 - eps**2).sum(axis=2).mean(axis=0)
