"""
title:
  en: "Applies W_hh twice, as for two steps of memory"
  es: "Aplica W_hh dos veces, como con dos pasos de memoria"
hint:
  en: "Notes 003 also print a sum over several past states. How many does this step have?"
  es: "Los apuntes 003 imprimen también una suma sobre varios estados pasados. ¿Cuántos tiene este paso?"
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
    return sigmoid(np.dot(W_hh, h) + np.dot(W_hh, np.dot(W_hh, h)) + np.dot(W_xh, x))
