"""
title:
  en: "Does not clip"
  es: "No recorta"
hint:
  en: "b is rounded, so that the largest value may land half a step above the highest level. And then?"
  es: "b está redondeado, así que el valor más grande puede caer medio paso por encima del nivel más alto. ¿Y entonces?"
fails:
  - quantize_per_channel_is_off_by_half_a_step
  - quantize_per_channel_of_any_array_like
"""
import numpy as np
from reference import *


def quantize_per_channel(w, bits, axis=0):
    channels = np.moveaxis(np.asarray(w, dtype=float), axis, 0)
    qs, ms, bs = [], [], []
    for channel in channels:
        low, high = channel.min(), channel.max()
        if low == high:
            low, high = min(low, 0), max(high, 0) or 1 if low == 0 else max(high, 0)
        m = (2 ** bits - 1) / (high - low)
        b = -round(low * m) - 2 ** (bits - 1)
        q = np.floor(m * channel + b + 0.5)
        qs.append(q)
        ms.append(m)
        bs.append(b)
    return np.moveaxis(np.array(qs).astype(int), 0, axis), np.array(ms), np.array(bs)
