"""
title:
  en: "Goes there and back with the misprinted formulas of notes 003"
  es: "Va y vuelve con las fórmulas mal impresas de los apuntes 003"
hint:
  en: "With the printed m and b, how many of the 256 levels does [-1, 1] use?"
  es: "Con la m y la b impresas, ¿cuántos de los 256 niveles usa [-1, 1]?"
fails:
  - fake_quantize_moves_to_the_nearest_step
  - fake_quantize_saturates
  - fake_quantize_of_any_array_like
  - fake_quantize_is_pure
"""
import numpy as np
import reference
from reference import *


def fake_quantize(x, low, high, bits):
    m = (2 * bits + 1) / (high - low)
    b = -round(low * m) - 2 * (bits - 1)
    return reference.dequantize(reference.quantize(x, m, b, bits), m, b)
