"""
title:
  en: "Writes the new state over the old one"
  es: "Escribe el estado nuevo sobre el viejo"
hint:
  en: "h[:] = ...: whose array is h?"
  es: "h[:] = ...: ¿de quién es el arreglo h?"
fails:
  - rnn_step_of_any_network
  - rnn_step_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def rnn_step(x, h, W_hh, W_xh):
    h[:] = sigmoid(np.dot(W_hh, h) + np.dot(W_xh, x))
    return np.array(h)
