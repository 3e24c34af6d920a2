"""
title:
  en: "Returns a scalar where there is one unit"
  es: "Devuelve un escalar si hay una sola unidad"
hint:
  en: "hidden = 1: what shape had h?"
  es: "hidden = 1: ¿qué forma tenía h?"
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
    return np.squeeze(sigmoid(np.dot(W_hh, h) + np.dot(W_xh, x)))
