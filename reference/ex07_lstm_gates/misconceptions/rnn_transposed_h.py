"""
title:
  en: "Multiplies h from the left"
  es: "Multiplica h desde la izquierda"
hint:
  en: "Is the weight from unit 1 to unit 0 in row 0 or in column 0?"
  es: "El peso de la unidad 1 a la unidad 0, ¿está en la fila 0 o en la columna 0?"
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
    return sigmoid(np.dot(h, W_hh) + np.dot(W_xh, x))
