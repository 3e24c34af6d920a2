"""
title:
  en: "Loses the minus in the exponent"
  es: "Pierde el menos del exponente"
hint:
  en: "Should a larger sum give a larger state?"
  es: "¿Una suma mayor debe dar un estado mayor?"
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
    return sigmoid(-(np.dot(W_hh, h) + np.dot(W_xh, x)))
