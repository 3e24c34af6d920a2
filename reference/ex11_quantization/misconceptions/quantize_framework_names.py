"""
title:
  en: "Calls its parameters scale and zero_point"
  es: "Llama a sus parámetros scale y zero_point"
hint:
  en: "Calls may use names: which ones does the stub promise?"
  es: "Las llamadas pueden usar nombres: ¿cuáles promete el archivo inicial?"
fails:
  - quantize_of_any_array_like
"""
import reference
from reference import *


def quantize(x, scale, zero_point, bits):
    return reference.quantize(x, scale, zero_point, bits)
