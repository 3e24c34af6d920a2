"""
title:
  en: "Divides by the width of a constant channel"
  es: "Divide por el ancho de un canal constante"
hint:
  en: "What is (2^bits - 1)/0, and what comes back from it?"
  es: "¿Cuánto es (2^bits - 1)/0, y qué vuelve de ahí?"
fails:
  - quantize_per_channel_keeps_constant_channels
  - quantize_per_channel_of_any_array_like
  - quantize_per_channel_of_constant_channels
"""
import numpy as np
from reference import *


def quantize_per_channel(w, bits, axis=0):
    w = np.moveaxis(np.asarray(w, dtype=float), axis, 0)
    flat = w.reshape(len(w), -1)
    with np.errstate(all="ignore"):
        low, high = flat.min(axis=1), flat.max(axis=1)
        m = (2 ** bits - 1) / (high - low)
        b = -np.round(low * m) - 2 ** (bits - 1)
        q = np.clip(np.round(m[:, None] * flat + b[:, None]), -2 ** (bits - 1), 2 ** (bits - 1) - 1)
    return np.moveaxis(q.reshape(w.shape), 0, axis), m, b
