"""
title:
  en: "Rounds at one half, as the first attempt of the notes"
  es: "Redondea en un medio, como el primer intento de los apuntes"
hint:
  en: "0.53 beside 0.48 is no answer: use the two thresholds."
  es: "0.53 junto a 0.48 no es una respuesta: usa los dos umbrales."
fails:
  - decide_figures_of_the_notes
  - decide_is_strict_at_the_thresholds
  - decide_on_a_grid
  - decide_is_pure
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    on = [i for i, value in enumerate(outputs) if value > 0.5]
    return on[0] if len(on) == 1 else -1
