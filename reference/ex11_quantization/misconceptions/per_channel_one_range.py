"""
title:
  en: "Gives every channel the range of all of them"
  es: "Le da a cada canal el rango de todos"
hint:
  en: "A channel of small weights beside one of large ones: how many levels are left for it?"
  es: "Un canal de pesos chicos junto a uno de pesos grandes: ¿cuántos niveles le quedan?"
fails:
  - quantize_per_channel_measures_each_channel
  - quantize_per_channel_is_off_by_half_a_step
  - quantize_per_channel_keeps_constant_channels
  - quantize_per_channel_of_any_array_like
  - quantize_per_channel_of_constant_channels
  - quantize_per_channel_is_pure
"""
import numpy as np
import reference
from reference import *


def quantize_per_channel(w, bits, axis=0):
    w = np.asarray(w, dtype=float)
    m, b = scale_offset(*reference._own_range(w), bits)
    return reference.quantize(w, m, b, bits), np.full(w.shape[axis], m), np.full(w.shape[axis], b)
