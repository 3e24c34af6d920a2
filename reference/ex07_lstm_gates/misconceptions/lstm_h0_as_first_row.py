"""
title:
  en: "Puts h0 in front of the outputs"
  es: "Pone h0 delante de las salidas"
hint:
  en: "How many rows have T inputs? Is h0 an output of this sequence?"
  es: "¿Cuántas filas tienen T entradas? ¿Es h0 una salida de esta secuencia?"
fails:
  - lstm_counts
  - lstm_cut_anywhere
  - lstm_of_an_empty_sequence
  - lstm_of_any_sequence
  - lstm_as_a_latch
  - lstm_is_pure
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c = h0, np.asarray(c0, dtype=np.float64)
    hs = [np.asarray(h0, dtype=np.float64)]
    for x in xs:
        h, c = lstm_step(x, h, c, params)
        hs.append(h)
    return np.array(hs), c
