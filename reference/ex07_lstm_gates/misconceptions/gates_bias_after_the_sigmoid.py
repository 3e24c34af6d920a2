"""
title:
  en: "Adds the bias after the activation"
  es: "Suma el sesgo después de la activación"
hint:
  en: "A gate is a share between 0 and 1. What can a bias of 5 do to it here?"
  es: "Una compuerta es una parte entre 0 y 1. ¿Qué le puede hacer aquí un sesgo de 5?"
fails:
  - gates_of_logarithms
  - gates_columns
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) for k in "fico")
    return {"f": sigmoid(f) + params["b_f"], "i": sigmoid(i) + params["b_i"],
            "g": np.tanh(c) + params["b_c"], "o": sigmoid(o) + params["b_o"]}
