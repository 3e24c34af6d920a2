"""
title:
  en: "Stacks the outputs, which fails when there are none"
  es: "Apila las salidas, lo que falla si no hay ninguna"
hint:
  en: "What does np.stack([]) do?"
  es: "¿Qué hace np.stack([])?"
fails:
  - lstm_of_an_empty_sequence
  - lstm_of_any_sequence
  - lstm_is_pure
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, rows = h0, np.asarray(c0, dtype=np.float64), []
    for x in xs:
        h, c = lstm_step(x, h, c, params)
        rows.append(h)
    return np.stack(rows), c
