"""
title:
  en: "Computes in float32"
  es: "Calcula en float32"
hint:
  en: "How many digits has a level of 32 bits, and how many has a float32?"
  es: "¿Cuántos dígitos tiene un nivel de 32 bits, y cuántos un float32?"
fails:
  - quantize_of_any_array_like
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    y = np.asarray(x, dtype=np.float32) * np.float32(m) + np.float32(b)
    return np.clip(np.round(y).astype(float), -half, half - 1).astype(int)
