"""
title:
  en: "Concatenates x before r·h in the candidate only"
  es: "Concatena x antes que r·h sólo en el candidato"
hint:
  en: "Is the order the same in all three concatenations?"
  es: "¿Es el mismo el orden en las tres concatenaciones?"
fails:
  - gru_step_by_hand
  - gru_step_update_held
  - gru_step_of_any_cell
  - gru_step_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gru_step(x, h, params):
    x, h = np.asarray(x, dtype=np.float64), np.asarray(h, dtype=np.float64)
    z = sigmoid(np.dot(params["W_z"], np.concatenate([h, x])))
    r = sigmoid(np.dot(params["W_r"], np.concatenate([h, x])))
    new = np.tanh(np.dot(params["W"], np.concatenate([x, r * h])))
    return (1 - z) * h + z * new
