"""
title:
  en: "Prints every window"
  es: "Imprime cada ventana"
hint:
  en: "Is what helped while you were looking for a mistake still in the function?"
  es: "¿Sigue en la función lo que te ayudó a buscar un error?"
fails:
  - correlate1d_is_pure
"""
import numpy as np
from reference import *


def correlate1d(x, kernel, stride=1, padding=0):
    padded, kernel = np.pad(np.asarray(x, dtype=float), padding), np.asarray(kernel, dtype=float)
    result = []
    for s in range(0, padded.size - kernel.size + 1, stride):
        print(padded[s:s + kernel.size])
        result.append(padded[s:s + kernel.size] @ kernel)
    return np.array(result)
