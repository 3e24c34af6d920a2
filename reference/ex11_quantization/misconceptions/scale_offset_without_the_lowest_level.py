"""
title:
  en: "Starts at -(2^(bits-1) - 1), as symmetric schemes do"
  es: "Empieza en -(2^(bits-1) - 1), como los esquemas simétricos"
hint:
  en: "The levels of 8 bits go from -128 to 127. Where does low land in yours?"
  es: "Los niveles de 8 bits van de -128 a 127. ¿Dónde cae low con los tuyos?"
fails:
  - scale_offset_puts_low_at_the_bottom
  - scale_offset_of_any_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    if not low < high or bits < 1:
        raise ValueError("no range")
    m = (2 ** bits - 1) / (high - low)
    return m, -round(low * m) - (2 ** (bits - 1) - 1)
