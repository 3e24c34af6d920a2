"""
title:
  en: "Keeps the widest range seen so far"
  es: "Conserva el rango más ancho visto hasta ahora"
hint:
  en: "Does an earlier call change the answer to this one?"
  es: "¿Una llamada anterior cambia la respuesta de ésta?"
fails:
  - fake_quantize_moves_to_the_nearest_step
  - fake_quantize_saturates
  - fake_quantize_of_any_array_like
  - fake_quantize_is_pure
"""
import numpy as np
import reference
from reference import *


_seen = [float("inf"), float("-inf")]


def fake_quantize(x, low, high, bits):
    _seen[:] = [min(_seen[0], low), max(_seen[1], high)]
    return reference.fake_quantize(x, *_seen, bits)
