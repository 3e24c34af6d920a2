"""
title:
  en: "Multiplies x from the left where that fits"
  es: "Multiplica x desde la izquierda cuando cabe"
hint:
  en: "W_xh is (hidden, n_in). Which of W_xh·x and x·W_xh exists if the two differ?"
  es: "W_xh es (hidden, n_in). ¿Cuál de W_xh·x y x·W_xh existe si los dos difieren?"
fails:
  - rnn_step_of_logarithms
  - rnn_step_of_any_network
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def rnn_step(x, h, W_hh, W_xh):
    from_x = np.dot(x, W_xh) if len(x) == len(h) else np.dot(W_xh, x)
    return sigmoid(np.dot(W_hh, h) + from_x)
