"""
title:
  en: "Clips the cell to ±10 between steps, as a cell_clip does"
  es: "Recorta la celda a ±10 entre pasos, como un cell_clip"
hint:
  en: "A cell that begins at 100 and forgets nothing: where is it after four steps?"
  es: "Una celda que empieza en 100 y no olvida nada: ¿dónde está tras cuatro pasos?"
fails:
  - lstm_counts
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, hs = h0, np.asarray(c0, dtype=np.float64), np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        h, c = lstm_step(x, h, np.clip(c, -10, 10), params)
        hs[t] = h
    return hs, c
