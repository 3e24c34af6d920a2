"""
title:
  en: "Returns the levels"
  es: "Devuelve los niveles"
hint:
  en: "Fake quantization gives values of the size of x. What is missing after quantize?"
  es: "La cuantización simulada da valores del tamaño de x. ¿Qué falta después de quantize?"
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
    m, b = scale_offset(low, high, bits)
    return reference.quantize(x, m, b, bits)
