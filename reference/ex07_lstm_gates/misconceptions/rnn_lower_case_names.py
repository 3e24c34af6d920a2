"""
title:
  en: "Writes the parameters in lower case"
  es: "Escribe los parámetros en minúsculas"
hint:
  en: "rnn_step(x=..., h=..., W_hh=..., W_xh=...): does that call work?"
  es: "rnn_step(x=..., h=..., W_hh=..., W_xh=...): ¿funciona esa llamada?"
fails:
  - rnn_step_of_any_network
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def rnn_step(x, h, w_hh, w_xh):
    return sigmoid(np.dot(w_hh, h) + np.dot(w_xh, x))
