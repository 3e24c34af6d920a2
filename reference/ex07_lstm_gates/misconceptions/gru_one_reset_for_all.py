"""
title:
  en: "Averages the reset gate over the units"
  es: "Promedia la compuerta de reinicio sobre las unidades"
hint:
  en: "How many numbers is r?"
  es: "¿Cuántos números es r?"
fails:
  - gru_step_reset_units_are_not_seen
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
    new = np.tanh(np.dot(params["W"], np.concatenate([r.mean() * h, x])))
    return (1 - z) * h + z * new
