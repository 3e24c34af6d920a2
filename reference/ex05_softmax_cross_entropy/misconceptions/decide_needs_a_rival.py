"""
title:
  en: "Looks at the second largest output, also where there is none"
  es: "Mira la segunda mayor salida, también cuando no existe"
hint:
  en: "A vector of one output is legal: then there are no others to lie below `low`."
  es: "Un vector de una salida es legal: entonces no hay otras que deban estar debajo de `low`."
fails:
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    o = np.asarray(outputs, dtype=np.float64)
    second, first = np.sort(o)[-2:]
    return int(o.argmax()) if first > high and second < low else -1
