"""
title:
  en: "Divides the range into 2^bits steps"
  es: "Divide el rango en 2^bits pasos"
hint:
  en: "How many steps are there between 2^bits levels?"
  es: "¿Cuántos pasos hay entre 2^bits niveles?"
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
    m = 2 ** bits / (high - low)
    b = -round(low * m) - 2 ** (bits - 1)
    return reference.dequantize(reference.quantize(x, m, b, bits), m, b)
