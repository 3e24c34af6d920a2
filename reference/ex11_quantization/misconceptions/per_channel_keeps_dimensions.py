"""
title:
  en: "Returns m and b with the dimensions of w"
  es: "Devuelve m y b con las dimensiones de w"
hint:
  en: "Broadcasting needs the ones in the shape. Does the caller?"
  es: "El broadcasting necesita los unos de la forma. ¿Y quien llama?"
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
    q, m, b = reference.quantize_per_channel(w, bits, axis)
    shape = [-1 if i == axis else 1 for i in range(q.ndim)]
    return q, m.reshape(shape), b.reshape(shape)
