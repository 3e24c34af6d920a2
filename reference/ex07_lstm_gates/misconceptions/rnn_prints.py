"""
title:
  en: "Prints the sum"
  es: "Imprime la suma"
hint:
  en: "Who asked for the print?"
  es: "¿Quién pidió el print?"
fails:
  - rnn_step_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def rnn_step(x, h, W_hh, W_xh):
    a = np.dot(W_hh, h) + np.dot(W_xh, x)
    print(a)
    return sigmoid(a)
