"""
title:
  en: "Takes the columns of xs for the steps"
  es: "Toma las columnas de xs por los pasos"
hint:
  en: "xs is (T, n_in): is a step a row or a column?"
  es: "xs es (T, n_in): ¿un paso es una fila o una columna?"
fails:
  - lstm_cut_anywhere
  - lstm_of_any_sequence
  - lstm_as_a_latch
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, rows = h0, np.asarray(c0, dtype=np.float64), []
    for x in np.asarray(xs).T if np.shape(xs)[0] == np.shape(xs)[1] else xs:
        h, c = lstm_step(x, h, c, params)
        rows.append(h)
    return np.array(rows).reshape(len(xs), len(h0)), c
