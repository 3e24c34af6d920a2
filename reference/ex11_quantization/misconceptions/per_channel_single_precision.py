"""
title:
  en: "Computes in float32"
  es: "Calcula en float32"
hint:
  en: "How many digits has a level of 16 or 32 bits far from 0, and how many has a float32?"
  es: "¿Cuántos dígitos tiene un nivel de 16 o 32 bits lejos del 0, y cuántos un float32?"
fails:
  - quantize_per_channel_measures_each_channel
  - quantize_per_channel_is_off_by_half_a_step
  - quantize_per_channel_of_any_array_like
  - quantize_per_channel_of_constant_channels
"""
import numpy as np
import reference
from reference import *


def quantize_per_channel(w, bits, axis=0):
    w = np.moveaxis(np.asarray(w, dtype=np.float32), axis, 0)
    qs, ms, bs = [], [], []
    for channel in w:
        low, high = reference._own_range(channel)
        m = np.float32(2 ** bits - 1) / (high - low)
        b = -np.round(low * m) - np.float32(2 ** (bits - 1))
        qs.append(np.clip(np.round(m * channel + b), -2 ** (bits - 1), 2 ** (bits - 1) - 1))
        ms.append(m)
        bs.append(b)
    return np.moveaxis(np.array(qs).astype(np.int64), 0, axis), np.array(ms), np.array(bs)
