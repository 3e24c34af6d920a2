"""
title:
  en: "Counts the steps from low instead of from 0"
  es: "Cuenta los pasos desde low en lugar de desde 0"
hint:
  en: "Is 0 one of your levels when low is no whole number of steps? What does a whole b do for it?"
  es: "¿Es el 0 uno de tus niveles cuando low no es un múltiplo entero del paso? ¿Qué le aporta un b entero?"
fails:
  - fake_quantize_moves_to_the_nearest_step
  - fake_quantize_saturates
  - fake_quantize_of_any_array_like
  - fake_quantize_is_pure
"""
import numpy as np
from reference import *


def fake_quantize(x, low, high, bits):
    step = (high - low) / (2 ** bits - 1)
    return low + np.clip(np.round((np.asarray(x, dtype=float) - low) / step), 0, 2 ** bits - 1) * step
