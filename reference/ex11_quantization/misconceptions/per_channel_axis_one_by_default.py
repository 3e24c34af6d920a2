"""
title:
  en: "Has axis=1 as its default"
  es: "Tiene axis=1 por omisión"
hint:
  en: "Which axis does the stub take where none is named?"
  es: "¿Qué eje toma el archivo inicial si no se nombra ninguno?"
fails:
  - quantize_per_channel_measures_each_channel
  - quantize_per_channel_is_off_by_half_a_step
  - quantize_per_channel_keeps_constant_channels
  - quantize_per_channel_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def quantize_per_channel(w, bits, axis=1):
    return reference.quantize_per_channel(w, bits, axis)
