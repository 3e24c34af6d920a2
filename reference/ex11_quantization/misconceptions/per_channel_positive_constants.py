"""
title:
  en: "Takes every constant for a positive one"
  es: "Toma toda constante por positiva"
hint:
  en: "Is [0, v] a range when v is negative?"
  es: "¿Es [0, v] un rango cuando v es negativo?"
fails:
  - quantize_per_channel_keeps_constant_channels
  - quantize_per_channel_of_any_array_like
  - quantize_per_channel_of_constant_channels
"""
import numpy as np
from reference import *


def quantize_per_channel(w, bits, axis=0):
    channels = np.moveaxis(np.asarray(w, dtype=float), axis, 0)
    qs, ms, bs = [], [], []
    for channel in channels:
        low, high = channel.min(), channel.max()
        if low == high:
            low, high = 0, abs(high) or 1
        m, b = scale_offset(low, high, bits)
        q = np.clip(np.round(m * channel + b), -2 ** (bits - 1), 2 ** (bits - 1) - 1)
        qs.append(q)
        ms.append(m)
        bs.append(b)
    return np.moveaxis(np.array(qs).astype(int), 0, axis), np.array(ms), np.array(bs)
