"""
title:
  en: "Uses only the input's columns in the gates"
  es: "Usa en las compuertas sólo las columnas de la entrada"
hint:
  en: "Do the gates look at h?"
  es: "¿Miran h las compuertas?"
fails:
  - gru_step_by_hand
  - gru_step_of_any_cell
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gru_step(x, h, params):
    x, h = np.asarray(x, dtype=np.float64), np.asarray(h, dtype=np.float64)
    z = sigmoid(np.dot(np.asarray(params["W_z"])[:, len(h):], x))
    r = sigmoid(np.dot(np.asarray(params["W_r"])[:, len(h):], x))
    new = np.tanh(np.dot(params["W"], np.concatenate([r * h, x])))
    return (1 - z) * h + z * new
