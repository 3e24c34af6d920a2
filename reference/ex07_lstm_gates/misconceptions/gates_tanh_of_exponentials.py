"""
title:
  en: "Writes the tanh with exponentials that overflow"
  es: "Escribe la tanh con exponenciales que se desbordan"
hint:
  en: "What is (e^a - e^-a)/(e^a + e^-a) at a = 1000, on paper and in the computer?"
  es: "¿Cuánto es (e^a - e^-a)/(e^a + e^-a) en a = 1000, en papel y en la computadora?"
fails:
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))

def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    with np.errstate(all="ignore"):
        g = (np.exp(c) - np.exp(-c)) / (np.exp(c) + np.exp(-c))
    return {"f": sigmoid(f), "i": sigmoid(i), "g": g, "o": sigmoid(o)}
