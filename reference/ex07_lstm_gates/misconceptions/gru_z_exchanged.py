"""
title:
  en: "Exchanges z and 1 - z, as PyTorch and Keras write it"
  es: "Intercambia z y 1 - z, como lo escriben PyTorch y Keras"
hint:
  en: "In notes 002, does z = 0 keep the old state or replace it?"
  es: "En los apuntes 002, ¿z = 0 conserva el estado viejo o lo reemplaza?"
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
    return z * h + (1 - z) * new
