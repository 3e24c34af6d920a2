"""
title:
  en: "Puts the candidate through a sigmoid"
  es: "Pasa el candidato por una sigmoide"
hint:
  en: "Can your state ever become negative?"
  es: "¿Puede tu estado llegar a ser negativo?"
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
    new = sigmoid(np.dot(params["W"], np.concatenate([r * h, x])))
    return (1 - z) * h + z * new
