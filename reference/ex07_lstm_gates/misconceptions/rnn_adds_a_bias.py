"""
title:
  en: "Adds a bias of 1"
  es: "Suma un sesgo de 1"
hint:
  en: "Where does the formula of notes 003 have a bias?"
  es: "¿Dónde tiene un sesgo la fórmula de los apuntes 003?"
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
    return sigmoid(np.dot(W_hh, h) + np.dot(W_xh, x) + 1)
