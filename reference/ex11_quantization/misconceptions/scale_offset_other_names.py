"""
title:
  en: "Calls its parameters minimum, maximum, n_bits"
  es: "Llama a sus parámetros minimum, maximum, n_bits"
hint:
  en: "Calls may use names: which ones does the stub promise?"
  es: "Las llamadas pueden usar nombres: ¿cuáles promete el archivo inicial?"
fails:
  - scale_offset_of_any_range
"""
import reference
from reference import *


def scale_offset(minimum, maximum, n_bits):
    return reference.scale_offset(minimum, maximum, n_bits)
