"""
title:
  en: "Multiplies the argument as it is, list or not"
  es: "Multiplica el argumento como viene, sea lista o no"
hint:
  en: "What does 2.5 * [1.0, 2.0] say?"
  es: "¿Qué responde 2.5 * [1.0, 2.0]?"
fails:
  - quantize_of_any_array_like
  - quantize_is_pure
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    return np.clip(np.round(m * x + b), -half, half - 1).astype(int)
