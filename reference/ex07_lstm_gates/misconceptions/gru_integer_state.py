"""
title:
  en: "Stores the new state in an array of the old one's type"
  es: "Guarda el estado nuevo en un arreglo del tipo del viejo"
hint:
  en: "h = [1, 0] holds integers. What becomes of 0.8?"
  es: "h = [1, 0] contiene enteros. ¿Qué pasa con 0.8?"
fails:
  - gru_step_of_any_cell
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gru_step(x, h, params):
    old = np.asarray(h)
    x, h = np.asarray(x, dtype=np.float64), np.asarray(h, dtype=np.float64)
    z = sigmoid(np.dot(params["W_z"], np.concatenate([h, x])))
    r = sigmoid(np.dot(params["W_r"], np.concatenate([h, x])))
    new = np.tanh(np.dot(params["W"], np.concatenate([r * h, x])))
    answer = np.zeros_like(old)
    answer[:] = (1 - z) * h + z * new
    return answer
