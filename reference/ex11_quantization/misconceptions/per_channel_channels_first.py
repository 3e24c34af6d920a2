"""
title:
  en: "Leaves the channels in front"
  es: "Deja los canales adelante"
hint:
  en: "q has the shape of w. Which axis did you move, and did you move it back?"
  es: "q tiene la forma de w. ¿Qué eje moviste, y lo devolviste a su lugar?"
fails:
  - quantize_per_channel_of_any_array_like
  - quantize_per_channel_of_constant_channels
"""
import numpy as np
import reference
from reference import *


def quantize_per_channel(w, bits, axis=0):
    q, m, b = reference.quantize_per_channel(w, bits, axis)
    return np.moveaxis(q, axis, 0), m, b
