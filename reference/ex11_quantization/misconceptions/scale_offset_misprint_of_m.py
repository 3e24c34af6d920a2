"""
title:
  en: "Follows the misprint of notes 003 in m: 2Z + 1 for 2^Z - 1"
  es: "Sigue la errata de los apuntes 003 en m: 2Z + 1 en lugar de 2^Z - 1"
hint:
  en: "How many steps would 8 bits then have? Count the levels of 8 bits, and the gaps between them."
  es: "¿Cuántos pasos tendrían entonces 8 bits? Cuenta los niveles de 8 bits y los huecos entre ellos."
fails:
  - scale_offset_counts_the_steps
  - scale_offset_of_any_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    if not low < high or bits < 1:
        raise ValueError("no range")
    m = (2 * bits + 1) / (high - low)
    return m, -round(low * m) - 2 ** (bits - 1)
