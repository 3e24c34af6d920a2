"""
title:
  en: "Averages the two weighted sums"
  es: "Promedia las dos sumas ponderadas"
hint:
  en: "With x = 0, is the sum W_hh·h or half of it?"
  es: "Con x = 0, ¿la suma es W_hh·h o la mitad?"
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
    return sigmoid((np.dot(W_hh, h) + np.dot(W_xh, x)) / 2)
