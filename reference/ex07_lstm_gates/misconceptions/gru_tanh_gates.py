"""
title:
  en: "Makes the gates tanh"
  es: "Hace de las compuertas tanh"
hint:
  en: "What share is -1/2?"
  es: "¿Qué parte es -1/2?"
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


def gru_step(x, h, params):
    x, h = np.asarray(x, dtype=np.float64), np.asarray(h, dtype=np.float64)
    z = np.tanh(np.dot(params["W_z"], np.concatenate([h, x])))
    r = np.tanh(np.dot(params["W_r"], np.concatenate([h, x])))
    new = np.tanh(np.dot(params["W"], np.concatenate([r * h, x])))
    return (1 - z) * h + z * new
