"""
title:
  en: "Takes h before x"
  es: "Recibe h antes que x"
hint:
  en: "rnn_step(x, h, W_hh, W_xh): which one comes first?"
  es: "rnn_step(x, h, W_hh, W_xh): ¿cuál va primero?"
fails:
  - rnn_step_of_logarithms
  - rnn_step_odds_multiply
  - rnn_step_of_any_magnitude
  - rnn_step_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def rnn_step(h, x, W_hh, W_xh):
    return sigmoid(np.dot(W_hh, h) + np.dot(W_xh, x))
