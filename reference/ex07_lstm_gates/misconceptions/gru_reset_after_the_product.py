"""
title:
  en: "Resets after the product, as PyTorch and Keras' reset_after"
  es: "Reinicia después del producto, como PyTorch y reset_after de Keras"
hint:
  en: "Unit 1 is reset. Does the candidate of unit 0 still see it?"
  es: "La unidad 1 se reinició. ¿Todavía la ve el candidato de la unidad 0?"
fails:
  - gru_step_reset_units_are_not_seen
  - gru_step_of_any_cell
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gru_step(x, h, params):
    x, h = np.asarray(x, dtype=np.float64), np.asarray(h, dtype=np.float64)
    z = sigmoid(np.dot(params["W_z"], np.concatenate([h, x])))
    r = sigmoid(np.dot(params["W_r"], np.concatenate([h, x])))
    W = np.asarray(params["W"], dtype=np.float64)
    new = np.tanh(r * (W[:, :len(h)] @ h) + W[:, len(h):] @ x)
    return (1 - z) * h + z * new
