"""
title:
  en: "Writes the sigmoid as exp(a)/(1 + exp(a))"
  es: "Escribe la sigmoide como exp(a)/(1 + exp(a))"
hint:
  en: "What are exp(1000) and inf/inf in floating point?"
  es: "¿Cuánto valen exp(1000) e inf/inf en punto flotante?"
fails:
  - rnn_step_of_any_magnitude
"""
import numpy as np
from reference import *


def rnn_step(x, h, W_hh, W_xh):
    a = np.dot(W_hh, h) + np.dot(W_xh, x)
    with np.errstate(all="ignore"):
        return np.exp(a) / (1 + np.exp(a))
