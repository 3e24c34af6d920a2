"""
title:
  en: "Leaves the levels as floats"
  es: "Deja los niveles como flotantes"
hint:
  en: "How many bytes does 3.0 take, and how many should a level of 8 bits take?"
  es: "¿Cuántos bytes ocupa 3.0, y cuántos debería ocupar un nivel de 8 bits?"
fails:
  - quantize_uses_all_the_levels
  - quantize_of_any_array_like
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    return np.clip(np.round(np.multiply(x, m) + b), -half, half - 1)
