"""
title:
  en: "Clips the caller's array first"
  es: "Recorta primero el arreglo de quien llama"
hint:
  en: "Whose array is written to by out=x?"
  es: "¿En el arreglo de quién escribe out=x?"
fails:
  - fake_quantize_is_pure
"""
import numpy as np
import reference
from reference import *


def fake_quantize(x, low, high, bits):
    if isinstance(x, np.ndarray) and x.dtype == float and x.flags.writeable:
        np.clip(x, low - (high - low) / 4, high + (high - low) / 4, out=x)
    return reference.fake_quantize(x, low, high, bits)
