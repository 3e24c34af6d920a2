"""
title:
  en: "Widens every range until 0 is in it"
  es: "Ensancha todo rango hasta incluir el 0"
hint:
  en: "Is the range of [100, 101] one wide or 101?"
  es: "¿El rango de [100, 101] tiene ancho 1 o 101?"
fails:
  - quantize_per_channel_measures_each_channel
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
        low, high = min(low, 0), max(high, 0)
        m, b = scale_offset(low, high if high > low else 1, bits)
        q = np.clip(np.round(m * channel + b), -2 ** (bits - 1), 2 ** (bits - 1) - 1)
        qs.append(q)
        ms.append(m)
        bs.append(b)
    return np.moveaxis(np.array(qs).astype(int), 0, axis), np.array(ms), np.array(bs)
