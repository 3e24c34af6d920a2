"""
title:
  en: "Multiplies the candidate's whole sum by r, the input's share too"
  es: "Multiplica por r toda la suma del candidato, también la parte de la entrada"
hint:
  en: "With r = 0, does the candidate still see x?"
  es: "Con r = 0, ¿el candidato todavía ve x?"
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
    new = np.tanh(r * np.dot(params["W"], np.concatenate([h, x])))
    return (1 - z) * h + z * new
