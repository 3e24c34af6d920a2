"""
title:
  en: "Keeps the widest range seen so far"
  es: "Conserva el rango más ancho visto hasta ahora"
hint:
  en: "Does an earlier call change the answer to this one?"
  es: "¿Una llamada anterior cambia la respuesta de ésta?"
fails:
  - scale_offset_counts_the_steps
  - scale_offset_puts_low_at_the_bottom
  - scale_offset_of_any_range
  - scale_offset_is_pure
"""
import reference
from reference import *


_seen = [float("inf"), float("-inf")]


def scale_offset(low, high, bits):
    if not low < high or bits < 1:
        raise ValueError("no range")
    _seen[:] = [min(_seen[0], low), max(_seen[1], high)]
    return reference.scale_offset(*_seen, bits)
