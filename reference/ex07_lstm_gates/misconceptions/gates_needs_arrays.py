"""
title:
  en: "Works on arrays only, since lists have no shape"
  es: "Sólo funciona con arreglos, porque las listas no tienen shape"
hint:
  en: "x, h and the weights may be lists. Which attribute of theirs do you use?"
  es: "x, h y los pesos pueden ser listas. ¿Qué atributo suyo usas?"
fails:
  - gates_of_any_cell
  - gates_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    if params["W_f"].shape != (h.shape[0], h.shape[0] + x.shape[0]):
        raise ValueError("shapes")
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (params["W_" + k].dot(hx) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
