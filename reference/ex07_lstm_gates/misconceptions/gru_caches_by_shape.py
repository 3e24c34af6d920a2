"""
title:
  en: "Keeps the weights of the first call of each size"
  es: "Guarda los pesos de la primera llamada de cada tamaño"
hint:
  en: "Two cells of the same size: does the second get its own weights?"
  es: "Dos celdas del mismo tamaño: ¿recibe la segunda sus propios pesos?"
fails:
  - gru_step_by_hand
  - gru_step_update_held
  - gru_step_reset_units_are_not_seen
  - gru_step_of_any_cell
  - gru_step_of_any_magnitude
  - gru_step_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))

_weights = {}


def gru_step(x, h, params):
    x, h = np.asarray(x, dtype=np.float64), np.asarray(h, dtype=np.float64)
    params = _weights.setdefault((len(x), len(h)), {k: np.array(v) for k, v in params.items()})
    z = sigmoid(np.dot(params["W_z"], np.concatenate([h, x])))
    r = sigmoid(np.dot(params["W_r"], np.concatenate([h, x])))
    new = np.tanh(np.dot(params["W"], np.concatenate([r * h, x])))
    return (1 - z) * h + z * new
