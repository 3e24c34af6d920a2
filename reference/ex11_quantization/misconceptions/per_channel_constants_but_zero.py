"""
title:
  en: "Minds constants, but divides by the value, which may be 0"
  es: "Cuida las constantes, pero divide por el valor, que puede ser 0"
hint:
  en: "What is your scale for a channel of zeros?"
  es: "¿Cuál es tu escala para un canal de ceros?"
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
            m, b = 1 / float(low) if low else float("nan"), -1
        else:
            m, b = scale_offset(low, high, bits)
        q = np.clip(np.round(m * channel + b), -2 ** (bits - 1), 2 ** (bits - 1) - 1)
        qs.append(q)
        ms.append(m)
        bs.append(b)
    return np.moveaxis(np.array(qs).astype(int), 0, axis), np.array(ms), np.array(bs)
