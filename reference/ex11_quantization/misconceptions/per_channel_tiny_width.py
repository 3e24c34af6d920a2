"""
title:
  en: "Adds 1e-8 to every width"
  es: "Suma 1e-8 a todo ancho"
hint:
  en: "What is 1e30 + 1e-8? And what is the range of a channel that is 1e-9 wide?"
  es: "¿Cuánto es 1e30 + 1e-8? ¿Y cuál es el rango de un canal de ancho 1e-9?"
fails:
  - quantize_per_channel_measures_each_channel
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
        m = (2 ** bits - 1) / (high - low + 1e-8)
        b = -round(low * m) - 2 ** (bits - 1)
        q = np.clip(np.round(m * channel + b), -2 ** (bits - 1), 2 ** (bits - 1) - 1)
        qs.append(q)
        ms.append(m)
        bs.append(b)
    return np.moveaxis(np.array(qs).astype(int), 0, axis), np.array(ms), np.array(bs)
