"""
title:
  en: "Takes the matrices by their place in the dict"
  es: "Toma las matrices por su lugar en el dict"
hint:
  en: "Who says in which order the caller filled params?"
  es: "¿Quién dice en qué orden llenó params quien llama?"
fails:
  - gru_step_of_any_cell
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gru_step(x, h, params):
    W_z, W_r, W = params.values()
    x, h = np.asarray(x, dtype=np.float64), np.asarray(h, dtype=np.float64)
    z = sigmoid(np.dot(W_z, np.concatenate([h, x])))
    r = sigmoid(np.dot(W_r, np.concatenate([h, x])))
    new = np.tanh(np.dot(W, np.concatenate([r * h, x])))
    return (1 - z) * h + z * new
