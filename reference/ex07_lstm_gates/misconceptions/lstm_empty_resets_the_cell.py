"""
title:
  en: "Returns a cell of zeros when there are no inputs"
  es: "Devuelve una celda de ceros si no hay entradas"
hint:
  en: "Nothing came in: what happened to the cell?"
  es: "No entró nada: ¿qué le pasó a la celda?"
fails:
  - lstm_of_an_empty_sequence
  - lstm_of_any_sequence
"""
import numpy as np
from reference import *
from reference import lstm as right


def lstm(xs, h0, c0, params):
    if len(xs) == 0:
        return np.zeros((0, len(h0))), np.zeros(len(h0))
    return right(xs, h0, c0, params)
