"""
title:
  en: "Computes in float32"
  es: "Calcula en float32"
hint:
  en: "How many digits of 4000.25 squared fit into a float32?"
  es: "¿Cuántas cifras de 4000.25 al cuadrado caben en un float32?"
fails:
  - rnn_step_odds_multiply
  - rnn_step_of_any_network
  - rnn_step_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def rnn_step(x, h, W_hh, W_xh):
    x, h, W_hh, W_xh = (np.asarray(v, dtype=np.float32) for v in (x, h, W_hh, W_xh))
    return sigmoid(W_hh @ h + W_xh @ x)
