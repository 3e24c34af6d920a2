"""
title:
  en: "Lets the candidate see 1 - r of the state"
  es: "Deja que el candidato vea 1 - r del estado"
hint:
  en: "With r = 1, how much of h should the candidate see?"
  es: "Con r = 1, ¿cuánto de h debe ver el candidato?"
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
    new = np.tanh(np.dot(params["W"], np.concatenate([(1 - r) * h, x])))
    return (1 - z) * h + z * new
