"""
title:
  en: "Concatenates x before h"
  es: "Concatena x antes que h"
hint:
  en: "In [h, x], which of the two meets the first columns?"
  es: "En [h, x], ¿cuál de los dos se encuentra con las primeras columnas?"
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


def gru_step(x, h, params):
    x, h = np.asarray(x, dtype=np.float64), np.asarray(h, dtype=np.float64)
    z = sigmoid(np.dot(params["W_z"], np.concatenate([x, h])))
    r = sigmoid(np.dot(params["W_r"], np.concatenate([x, h])))
    new = np.tanh(np.dot(params["W"], np.concatenate([x, r * h])))
    return (1 - z) * h + z * new
