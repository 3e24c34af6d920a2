"""
title:
  en: "Rounds to six decimals"
  es: "Redondea a seis decimales"
hint:
  en: "The notes give 0.00000000023 for 32 bits: what would you give?"
  es: "Los apuntes dan 0.00000000023 para 32 bits: ¿qué darías tú?"
fails:
  - resolution_fills_the_range
  - resolution_of_any_range
  - resolution_is_pure
"""
import numpy as np
from reference import *


def resolution(low, high, bits):
    return round((high - low) / (2 ** bits - 1), 6)
