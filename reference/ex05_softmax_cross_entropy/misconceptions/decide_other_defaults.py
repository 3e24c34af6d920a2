"""
title:
  en: "Has defaults of its own: 0.25 and 0.75"
  es: "Tiene sus propios valores por defecto: 0.25 y 0.75"
hint:
  en: "The contract fixes low=0.2 and high=0.8."
  es: "El contrato fija low=0.2 y high=0.8."
fails:
  - decide_is_strict_at_the_thresholds
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=0.25, high=0.75):
    o = np.asarray(outputs, dtype=np.float64)
    i = int(o.argmax())
    return i if o[i] > high and (np.delete(o, i) < low).all() else -1
