"""
title:
  en: "Ignores the thresholds it is given"
  es: "Ignora los umbrales que recibe"
hint:
  en: "0.2 and 0.8 are defaults, not constants."
  es: "0.2 y 0.8 son valores por defecto, no constantes."
fails:
  - decide_is_strict_at_the_thresholds
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    o = np.asarray(outputs, dtype=np.float64)
    i = int(o.argmax())
    return i if o[i] > 0.8 and (np.delete(o, i) < 0.2).all() else -1
