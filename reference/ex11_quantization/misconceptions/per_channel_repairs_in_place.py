"""
title:
  en: "Repairs constant channels in the caller's weights"
  es: "Arregla los canales constantes en los pesos de quien llama"
hint:
  en: "Whose array changes when you write into w?"
  es: "¿El arreglo de quién cambia cuando escribes en w?"
fails:
  - quantize_per_channel_is_pure
"""
import numpy as np
import reference
from reference import *


def quantize_per_channel(w, bits, axis=0):
    result = reference.quantize_per_channel(w, bits, axis)
    if isinstance(w, np.ndarray) and w.flags.writeable:
        for channel in np.moveaxis(w, axis, 0):
            if channel.size > 1 and channel.min() == channel.max():
                channel.flat[0] += 1
    return result
