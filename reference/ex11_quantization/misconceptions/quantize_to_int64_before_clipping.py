"""
title:
  en: "Converts to int64 first and clips then"
  es: "Convierte primero a int64 y después recorta"
hint:
  en: "The largest int64 is about 9·10^18. What does astype make of 1e30?"
  es: "El mayor int64 es alrededor de 9·10^18. ¿Qué hace astype con 1e30?"
fails:
  - quantize_clips_any_magnitude
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    with np.errstate(invalid="ignore"):
        return np.clip(np.round(np.multiply(x, m) + b).astype(np.int64), -half, half - 1)
