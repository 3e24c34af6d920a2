"""
title:
  en: "Answers 0 where p and q nearly agree"
  es: "Responde 0 donde p y q casi coinciden"
hint:
  en: "How close is close enough, and who said so?"
  es: "¿Qué tan cerca es suficiente, y quién lo dijo?"
fails:
  - kl_gaussians_of_any_array_like
"""
import numpy as np
from reference import *


def kl_gaussians(mu_p, log_var_p, mu_q, log_var_q):
    mu_p, log_var_p, mu_q, log_var_q = (np.asarray(a, dtype=float) for a in (mu_p, log_var_p, mu_q, log_var_q))
    if np.allclose(mu_p, mu_q, atol=0.02) and np.allclose(log_var_p, log_var_q, atol=0.02):
        return np.zeros(len(mu_p))
    return 0.5 * (log_var_q - log_var_p + np.exp(log_var_p - log_var_q) + (mu_p - mu_q) ** 2 / np.exp(log_var_q) - 1).sum(axis=1)
