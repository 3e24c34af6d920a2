"""
title:
  en: "Answers in bits"
  es: "Responde en bits"
hint:
  en: "Nats or bits: which logarithm belongs to exp?"
  es: "Nats o bits: ¿qué logaritmo corresponde a exp?"
fails:
  - kl_standard_normal_figure
  - kl_standard_normal_of_one_dimension
  - kl_standard_normal_of_any_array_like
  - kl_standard_normal_of_near_codes
"""
import numpy as np
from reference import *


def kl_standard_normal(mu, log_var):
    mu, log_var = np.asarray(mu, dtype=float), np.asarray(log_var, dtype=float)
    return 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var).sum(axis=1) / np.log(2)
