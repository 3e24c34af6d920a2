"""
title:
  en: "Forgets the input"
  es: "Olvida la entrada"
hint:
  en: "What is W_xh for?"
  es: "¿Para qué está W_xh?"
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
    return sigmoid(np.dot(W_hh, h))
