"""
title:
  en: "Adds two sigmoids"
  es: "Suma dos sigmoides"
hint:
  en: "What should zeros everywhere give: 1/2 or 1?"
  es: "¿Qué deben dar ceros en todas partes: 1/2 o 1?"
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
    return sigmoid(np.dot(W_hh, h)) + sigmoid(np.dot(W_xh, x))
