"""
title:
  en: "Takes the symmetric scheme: the largest magnitude, and b = 0"
  es: "Toma el esquema simétrico: la mayor magnitud, y b = 0"
hint:
  en: "How many of the levels are used for weights between 0 and 1 in your scheme?"
  es: "Con tu esquema, ¿cuántos de los niveles se usan para pesos entre 0 y 1?"
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
    return (2 ** (bits - 1) - 0.5) / max(abs(low), abs(high)), 0
