"""
title:
  en: "Multiplies the two weighted sums"
  es: "Multiplica las dos sumas ponderadas"
hint:
  en: "With x = 0, does h still count?"
  es: "Con x = 0, ¿cuenta todavía h?"
fails:
  - rnn_step_of_logarithms
  - rnn_step_odds_multiply
  - rnn_step_of_any_network
  - rnn_step_of_any_magnitude
  - rnn_step_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def rnn_step(x, h, W_hh, W_xh):
    return sigmoid(np.dot(W_hh, h) * np.dot(W_xh, x))
