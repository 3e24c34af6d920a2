"""
title:
  en: "Keeps the state between calls and ignores the h it is given"
  es: "Guarda el estado entre llamadas e ignora el h que recibe"
hint:
  en: "Which h should this call begin with?"
  es: "¿Con qué h debe empezar esta llamada?"
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


_state = {}


def rnn_step(x, h, W_hh, W_xh):
    key = (len(h), len(x))
    _state[key] = sigmoid(np.dot(W_hh, _state.get(key, h)) + np.dot(W_xh, x))
    return _state[key]
