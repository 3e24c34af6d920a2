"""
title:
  en: "Uses @ on lists"
  es: "Usa @ con listas"
hint:
  en: "What does @ do between two lists?"
  es: "¿Qué hace @ entre dos listas?"
fails:
  - rnn_step_of_any_network
  - rnn_step_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def rnn_step(x, h, W_hh, W_xh):
    return sigmoid(W_hh @ h + W_xh @ x)
