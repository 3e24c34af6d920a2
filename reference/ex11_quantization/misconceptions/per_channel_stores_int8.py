"""
title:
  en: "Stores int8 whatever the bits"
  es: "Guarda int8 sean cuantos sean los bits"
hint:
  en: "Which integer types hold a level of 12 bits?"
  es: "¿Qué tipos enteros pueden guardar un nivel de 12 bits?"
fails:
  - quantize_per_channel_is_off_by_half_a_step
  - quantize_per_channel_keeps_constant_channels
  - quantize_per_channel_of_any_array_like
  - quantize_per_channel_of_constant_channels
"""
import numpy as np
import reference
from reference import *


def quantize_per_channel(w, bits, axis=0):
    q, m, b = reference.quantize_per_channel(w, bits, axis)
    return q.astype(np.int8), m, b
