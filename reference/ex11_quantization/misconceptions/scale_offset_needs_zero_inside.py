"""
title:
  en: "Refuses ranges that do not contain 0"
  es: "Rechaza los rangos que no contienen al 0"
hint:
  en: "Activations after a relu that is never off lie between 2 and 10: may they not be quantized?"
  es: "Las activaciones de una relu que nunca se apaga están entre 2 y 10: ¿no se pueden cuantizar?"
fails:
  - scale_offset_counts_the_steps
  - scale_offset_puts_low_at_the_bottom
  - scale_offset_of_any_range
"""
import reference
from reference import *


def scale_offset(low, high, bits):
    if not low <= 0 <= high:
        raise ValueError("0 must be representable")
    return reference.scale_offset(low, high, bits)
