"""
title:
  en: "Takes an output close to a threshold for one at it"
  es: "Toma una salida cercana a un umbral por una igual a él"
hint:
  en: "The comparisons are exact: just above is above."
  es: "Las comparaciones son exactas: apenas por encima es por encima."
fails:
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    outputs = np.asarray(outputs, dtype=float)
    above = (outputs > high) & ~np.isclose(outputs, high, rtol=0, atol=1e-8)
    below = (outputs < low) & ~np.isclose(outputs, low, rtol=0, atol=1e-8)
    return int(above.argmax()) if above.sum() == 1 and below.sum() == outputs.size - 1 else -1
