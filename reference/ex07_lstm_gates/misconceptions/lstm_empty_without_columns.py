"""
title:
  en: "Returns an array of shape (0,) for an empty sequence"
  es: "Devuelve un arreglo de forma (0,) con una secuencia vacía"
hint:
  en: "What shape has np.array([]), and what shape is asked for?"
  es: "¿Qué forma tiene np.array([]), y qué forma se pide?"
fails:
  - lstm_of_an_empty_sequence
  - lstm_of_any_sequence
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, rows = h0, np.asarray(c0, dtype=np.float64), []
    for x in xs:
        h, c = lstm_step(x, h, c, params)
        rows.append(h)
    return np.array(rows), c
