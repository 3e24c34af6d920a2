"""
title:
  en: "Reverses the caller's list to take inputs from its end"
  es: "Invierte la lista de quien llama para sacar entradas del final"
hint:
  en: "xs.pop() and xs.reverse(): whose list is it?"
  es: "xs.pop() y xs.reverse(): ¿de quién es la lista?"
fails:
  - lstm_is_pure
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, rows = h0, np.asarray(c0, dtype=np.float64), []
    if not isinstance(xs, list):
        xs = list(xs)
    while xs:
        h, c = lstm_step(xs.pop(0), h, c, params)
        rows.append(h)
    return np.array(rows).reshape(len(rows), len(h0)), c
