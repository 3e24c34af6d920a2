"""
title:
  en: "Works with arrays only"
  es: "Funciona sólo con arreglos"
hint:
  en: "Has a list a size, and what does a list times a number give? Which line turns the arguments into arrays?"
  es: "¿Una lista tiene size, y qué da una lista por un número? ¿Qué línea convierte los argumentos en arreglos?"
fails:
  - correlate1d_of_any_row
  - correlate1d_is_pure
"""
import numpy as np
from reference import *


def correlate1d(x, kernel, stride=1, padding=0):
    padded = np.concatenate([np.zeros(padding), x, np.zeros(padding)])
    return np.array([(padded[s:s + kernel.size] * kernel).sum() for s in range(0, padded.size - kernel.size + 1, stride)])
