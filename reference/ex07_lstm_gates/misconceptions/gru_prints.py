"""
title:
  en: "Prints the gates"
  es: "Imprime las compuertas"
hint:
  en: "Who asked for the print?"
  es: "¿Quién pidió el print?"
fails:
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
    new = np.tanh(np.dot(params["W"], np.concatenate([r * h, x])))
    print(z, r)
    return (1 - z) * h + z * new
