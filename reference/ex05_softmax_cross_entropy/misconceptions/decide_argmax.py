"""
title:
  en: "Always answers the largest output"
  es: "Siempre responde la mayor salida"
hint:
  en: "The point is to be able to say -1: the largest must be above `high` and all others below `low`."
  es: "La gracia es poder decir -1: la mayor debe superar `high` y todas las demás estar debajo de `low`."
fails:
  - decide_figures_of_the_notes
  - decide_is_strict_at_the_thresholds
  - decide_on_a_grid
  - decide_is_pure
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    return int(np.argmax(outputs))
