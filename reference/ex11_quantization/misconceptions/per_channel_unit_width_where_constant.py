"""
title:
  en: "Makes the range of a constant channel 1 wide"
  es: "Le da ancho 1 al rango de un canal constante"
hint:
  en: "Is the value a whole number of your steps away from 0? To within a millionth of it?"
  es: "¿Está el valor a una cantidad entera de tus pasos del 0? ¿A una millonésima de él?"
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
            high = low + 1
        m, b = scale_offset(low, high, bits)
        q = np.clip(np.round(m * channel + b), -2 ** (bits - 1), 2 ** (bits - 1) - 1)
        qs.append(q)
        ms.append(m)
        bs.append(b)
    return np.moveaxis(np.array(qs).astype(int), 0, axis), np.array(ms), np.array(bs)
