"""
title:
  en: "Raises ValueError for an h beyond 1"
  es: "Lanza ValueError con una h mayor que 1"
hint:
  en: "An LSTM's outputs stay within 1. Does the docstring ask that of the h it is given?"
  es: "Las salidas de una LSTM no pasan de 1. ¿Pide eso el docstring de la h que recibe?"
fails:
  - lstm_step_with_gates_held
  - lstm_step_in_proportion
  - lstm_step_of_any_cell
  - lstm_step_of_any_magnitude
  - lstm_step_renumbered
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c = np.asarray(c, dtype=np.float64)
    if np.any(np.abs(np.asarray(h, dtype=np.float64)) > 1):
        raise ValueError("h is no output of an LSTM")
    c_new = f * c + i * g
    return o * np.tanh(c_new), c_new
