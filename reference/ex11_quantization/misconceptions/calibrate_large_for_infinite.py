"""
title:
  en: "Starts at ±1000000, which should be enough"
  es: "Empieza en ±1000000, que debería alcanzar"
hint:
  en: "Which number is larger than every float?"
  es: "¿Qué número es mayor que todo flotante?"
fails:
  - calibrate_of_any_array_likes
"""
import numpy as np
from reference import *


def calibrate(batches):
    low, high = 1e6, -1e6
    for batch in batches:
        low, high = min(low, np.min(batch)), max(high, np.max(batch))
    return low, high
