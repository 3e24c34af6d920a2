"""
title:
  en: "Exchanges the two matrices where that fits"
  es: "Intercambia las dos matrices cuando caben"
hint:
  en: "W_xh leads from x to h. Which vector does each matrix meet?"
  es: "W_xh lleva de x a h. ¿Con qué vector se encuentra cada matriz?"
fails:
  - rnn_step_of_logarithms
  - rnn_step_of_any_network
  - rnn_step_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def rnn_step(x, h, W_hh, W_xh):
    if len(x) == len(h):
        W_hh, W_xh = W_xh, W_hh
    return sigmoid(np.dot(W_hh, h) + np.dot(W_xh, x))
