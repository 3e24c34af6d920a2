"""
title:
  en: "Stores int8 or int16, nothing larger"
  es: "Guarda int8 o int16, nada más grande"
hint:
  en: "The notes speak of 32 bits too: where do such levels go?"
  es: "Los apuntes hablan también de 32 bits: ¿adónde van esos niveles?"
fails:
  - quantize_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def quantize(x, m, b, bits):
    return reference.quantize(x, m, b, bits).astype(np.int8 if bits <= 8 else np.int16)
