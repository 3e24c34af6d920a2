"""
title:
  en: "Takes a narrow channel for a constant one"
  es: "Toma un canal angosto por uno constante"
hint:
  en: "Weights of the size 1e-9 differ from each other as others do. Does np.isclose see it?"
  es: "Los pesos del orden de 1e-9 difieren entre sí como los otros. ¿Lo ve np.isclose?"
fails:
  - quantize_per_channel_of_constant_channels
"""
import numpy as np
from reference import *


def quantize_per_channel(w, bits, axis=0):
    channels = np.moveaxis(np.asarray(w, dtype=float), axis, 0)
    qs, ms, bs = [], [], []
    for channel in channels:
        low, high = channel.min(), channel.max()
        if np.isclose(low, high):
            low, high = (low, 0) if low < 0 else (0, high or 1)
        m, b = scale_offset(low, high, bits)
        q = np.clip(np.round(m * channel + b), -2 ** (bits - 1), 2 ** (bits - 1) - 1)
        qs.append(q)
        ms.append(m)
        bs.append(b)
    return np.moveaxis(np.array(qs).astype(int), 0, axis), np.array(ms), np.array(bs)
