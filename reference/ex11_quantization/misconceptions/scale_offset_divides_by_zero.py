"""
title:
  en: "Checks neither the range nor the bits"
  es: "No revisa ni el rango ni los bits"
hint:
  en: "What happens with low = high, and what should the caller see instead of a division by zero?"
  es: "¿Qué ocurre con low = high, y qué debería ver quien llama en lugar de una división por cero?"
fails:
  - scale_offset_refuses_what_is_no_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    m = (2 ** bits - 1) / (high - low)
    return m, -round(low * m) - 2 ** (bits - 1)
