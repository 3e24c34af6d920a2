"""
title:
  en: "Takes class 0 for no class"
  es: "Toma la clase 0 por ninguna clase"
hint:
  en: "0 counts as false in Python: `index or -1` turns class 0 into -1."
  es: "0 cuenta como falso en Python: `índice or -1` convierte la clase 0 en -1."
fails:
  - decide_figures_of_the_notes
  - decide_is_strict_at_the_thresholds
  - decide_on_a_grid
  - decide_is_pure
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    o = np.asarray(outputs, dtype=np.float64)
    i = int(o.argmax())
    winner = i if o[i] > high and (np.delete(o, i) < low).all() else None
    return winner or -1
