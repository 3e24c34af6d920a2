"""
title:
  en: "Squeezes axes of length one away"
  es: "Elimina los ejes de largo uno"
hint:
  en: "A layer with a single channel is still a layer with channels: what are your shapes?"
  es: "Una capa de un único canal sigue siendo una capa con canales: ¿qué formas tienes?"
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
    return tuple(np.squeeze(part) for part in reference.quantize_per_channel(w, bits, axis))
