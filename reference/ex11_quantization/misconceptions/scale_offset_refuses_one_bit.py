"""
title:
  en: "Refuses a single bit"
  es: "Rechaza un único bit"
hint:
  en: "One bit makes two levels, -1 and 0. Is that no quantization?"
  es: "Un bit hace dos niveles, -1 y 0. ¿Acaso no es una cuantización?"
fails:
  - scale_offset_counts_the_steps
  - scale_offset_puts_low_at_the_bottom
  - scale_offset_of_any_range
  - scale_offset_is_pure
"""
import reference
from reference import *


def scale_offset(low, high, bits):
    if bits < 2:
        raise ValueError("too few bits")
    return reference.scale_offset(low, high, bits)
