"""
title:
  en: "Adds the whole candidate to what is kept"
  es: "Suma el candidato completo a lo que se conserva"
hint:
  en: "With z = 0, what should the candidate do?"
  es: "Con z = 0, ¿qué debe hacer el candidato?"
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
    new = np.tanh(np.dot(params["W"], np.concatenate([r * h, x])))
    return (1 - z) * h + new
