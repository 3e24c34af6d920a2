"""
title:
  en: "Takes the first axis for the channels, always"
  es: "Toma siempre el primer eje por los canales"
hint:
  en: "Where does your function use axis?"
  es: "¿Dónde usa axis tu función?"
fails:
  - quantize_per_channel_of_any_array_like
  - quantize_per_channel_of_constant_channels
"""
import numpy as np
import reference
from reference import *


def quantize_per_channel(w, bits, axis=0):
    return reference.quantize_per_channel(w, bits)
