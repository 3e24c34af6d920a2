"""
title:
  en: "Computes in float32"
  es: "Calcula en float32"
hint:
  en: "How many digits has a level of 16 or 32 bits, and how many has a float32?"
  es: "¿Cuántos dígitos tiene un nivel de 16 o 32 bits, y cuántos un float32?"
fails:
  - fake_quantize_of_any_array_like
"""
import numpy as np
from reference import *


def fake_quantize(x, low, high, bits):
    m, b = (np.float32(part) for part in scale_offset(low, high, bits))
    y = np.round(np.asarray(x, dtype=np.float32) * m + b).astype(float)
    return (np.clip(y, -2 ** (bits - 1), 2 ** (bits - 1) - 1) - b) / m
