"""
title:
  en: "Spreads m and b along the wrong axis where w is square"
  es: "Extiende m y b por el eje equivocado cuando w es cuadrada"
hint:
  en: "m * w with m of shape (3,) and w of (3, 3): which axis does NumPy line m up with?"
  es: "m * w con m de forma (3,) y w de (3, 3): ¿con qué eje alinea NumPy a m?"
fails:
  - quantize_per_channel_is_off_by_half_a_step
  - quantize_per_channel_keeps_constant_channels
  - quantize_per_channel_of_any_array_like
  - quantize_per_channel_of_constant_channels
"""
import numpy as np
import reference
from reference import *


def quantize_per_channel(w, bits, axis=0):
    q, m, b = reference.quantize_per_channel(w, bits, axis)
    w = np.asarray(w, dtype=float)
    if w.ndim == 2 and w.shape[0] == w.shape[1] and axis == 0:
        q = np.clip(np.round(m * w + b), -2 ** (bits - 1), 2 ** (bits - 1) - 1).astype(int)
    return q, m, b
