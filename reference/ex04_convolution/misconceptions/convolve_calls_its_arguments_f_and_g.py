"""
title:
  en: "Calls its parameters f and g, as the notes do"
  es: "Llama f y g a sus parámetros, como los apuntes"
hint:
  en: "The contract's names are part of it. What happens to a call that says image=...?"
  es: "Los nombres del contrato son parte de él. ¿Qué pasa con una llamada que dice image=...?"
fails:
  - convolve2d_of_any_image
"""
import numpy as np
from reference import *


def convolve2d(f, g):
    return correlate2d(f, np.flip(g))
