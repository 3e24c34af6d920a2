"""
title:
  en: "Resets the caller's state in place"
  es: "Reinicia en el lugar el estado de quien llama"
hint:
  en: "h *= r: what does the last line still know of the old h?"
  es: "h *= r: ¿qué sabe todavía la última línea del h viejo?"
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
    z = sigmoid(np.dot(params["W_z"], np.concatenate([h, x])))
    r = sigmoid(np.dot(params["W_r"], np.concatenate([h, x])))
    h *= r
    new = np.tanh(np.dot(params["W"], np.concatenate([h, x])))
    return (1 - z) * h + z * new
