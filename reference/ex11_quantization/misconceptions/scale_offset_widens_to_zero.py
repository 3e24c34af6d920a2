"""
title:
  en: "Widens the range until 0 is in it"
  es: "Ensancha el rango hasta incluir el 0"
hint:
  en: "Some frameworks do that; the contract does not. For [2, 10], is m the scale of 8 units or of 10?"
  es: "Algunos frameworks lo hacen; el contrato no. Para [2, 10], ¿m es la escala de 8 unidades o de 10?"
fails:
  - scale_offset_counts_the_steps
  - scale_offset_puts_low_at_the_bottom
  - scale_offset_of_any_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    if not low < high or bits < 1:
        raise ValueError("no range")
    low, high = min(low, 0), max(high, 0)
    m = (2 ** bits - 1) / (high - low)
    return m, -round(low * m) - 2 ** (bits - 1)
