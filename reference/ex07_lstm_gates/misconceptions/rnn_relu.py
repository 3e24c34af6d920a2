"""
title:
  en: "Uses a ReLU"
  es: "Usa una ReLU"
hint:
  en: "Is your state between 0 and 1?"
  es: "¿Está tu estado entre 0 y 1?"
fails:
  - rnn_step_of_logarithms
  - rnn_step_odds_multiply
  - rnn_step_of_any_network
  - rnn_step_of_any_magnitude
  - rnn_step_is_pure
"""
import numpy as np
from reference import *


def rnn_step(x, h, W_hh, W_xh):
    return np.maximum(0, np.dot(W_hh, h) + np.dot(W_xh, x))
