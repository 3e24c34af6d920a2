"""
title:
  en: "Takes minimum and maximum along the axis of the channels"
  es: "Toma mínimo y máximo a lo largo del eje de los canales"
hint:
  en: "w.min(axis=0) runs over the rows. Over which axes does the range of one row run?"
  es: "w.min(axis=0) recorre las filas. ¿Qué ejes recorre el rango de una fila?"
fails:
  - quantize_per_channel_measures_each_channel
  - quantize_per_channel_is_off_by_half_a_step
  - quantize_per_channel_keeps_constant_channels
  - quantize_per_channel_of_any_array_like
  - quantize_per_channel_of_constant_channels
  - quantize_per_channel_is_pure
"""
import numpy as np
from reference import *


def quantize_per_channel(w, bits, axis=0):
    w = np.asarray(w, dtype=float)
    low, high = w.min(axis=axis, keepdims=True), w.max(axis=axis, keepdims=True)
    low = np.where(low == high, low - (abs(low) + (low == 0)), low)
    m = (2 ** bits - 1) / (high - low)
    b = -np.round(low * m) - 2 ** (bits - 1)
    q = np.clip(np.round(m * w + b), -2 ** (bits - 1), 2 ** (bits - 1) - 1).astype(int)
    return q, m.ravel(), b.ravel()
