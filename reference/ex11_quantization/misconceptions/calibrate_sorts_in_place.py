"""
title:
  en: "Sorts the caller's arrays"
  es: "Ordena los arreglos de quien llama"
hint:
  en: "Which arrays are in order after batch.sort()?"
  es: "¿Qué arreglos quedan ordenados después de batch.sort()?"
fails:
  - calibrate_is_pure
"""
import numpy as np
from reference import *


def calibrate(batches):
    ends = []
    for batch in batches:
        if isinstance(batch, np.ndarray) and batch.flags.writeable:
            batch.sort()
        ends += [np.min(batch), np.max(batch)]
    return min(ends), max(ends)
