"""
title:
  en: "Multiplies by the transpose wherever that fits"
  es: "Multiplica por la traspuesta siempre que cabe"
hint:
  en: "W has one row a unit. With hidden = 2 and n_in = 3, which of W·v and v·W exists? And is a square part any different?"
  es: "W tiene una fila por unidad. Con hidden = 2 y n_in = 3, ¿cuál de W·v y v·W existe? ¿Y es distinta una parte cuadrada?"
fails:
  - gates_of_logarithms
  - gates_columns
  - gates_of_any_cell
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    x, h = np.asarray(x, dtype=np.float64), np.asarray(h, dtype=np.float64)
    m = len(h)
    sums = {}
    for k in "fico":
        W = np.asarray(params["W_" + k])
        sums[k] = h @ W[:, :m] + W[:, m:] @ x + params["b_" + k]
    return {"f": sigmoid(sums["f"]), "i": sigmoid(sums["i"]), "g": np.tanh(sums["c"]), "o": sigmoid(sums["o"])}
