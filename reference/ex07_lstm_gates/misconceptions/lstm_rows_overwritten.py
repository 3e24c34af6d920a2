"""
title:
  en: "Stores the same array again and again"
  es: "Guarda una y otra vez el mismo arreglo"
hint:
  en: "All rows equal the last one: how many arrays are in your list?"
  es: "Todas las filas son iguales a la última: ¿cuántos arreglos hay en tu lista?"
fails:
  - lstm_counts
  - lstm_cut_anywhere
  - lstm_of_any_sequence
  - lstm_as_a_latch
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, rows = np.array(h0, dtype=np.float64), np.asarray(c0, dtype=np.float64), []
    for x in xs:
        h[:], c = lstm_step(x, h, c, params)
        rows.append(h)
    return np.array(rows).reshape(len(xs), len(h0)), c
