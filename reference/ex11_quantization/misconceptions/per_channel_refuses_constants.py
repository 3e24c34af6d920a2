"""
title:
  en: "Lets the ValueError of a constant channel through"
  es: "Deja pasar el ValueError de un canal constante"
hint:
  en: "A dead channel is all zeros. Is that the caller's mistake?"
  es: "Un canal muerto es todo ceros. ¿Es un error de quien llama?"
fails:
  - quantize_per_channel_keeps_constant_channels
  - quantize_per_channel_of_any_array_like
  - quantize_per_channel_of_constant_channels
  - quantize_per_channel_is_pure
"""
import numpy as np
from reference import *


def quantize_per_channel(w, bits, axis=0):
    channels = np.moveaxis(np.asarray(w, dtype=float), axis, 0)
    qs, ms, bs = [], [], []
    for channel in channels:
        low, high = channel.min(), channel.max()
        m, b = scale_offset(low, high, bits)
        q = np.clip(np.round(m * channel + b), -2 ** (bits - 1), 2 ** (bits - 1) - 1)
        qs.append(q)
        ms.append(m)
        bs.append(b)
    return np.moveaxis(np.array(qs).astype(int), 0, axis), np.array(ms), np.array(bs)
