"""
title:
  en: "Prints what it found"
  es: "Imprime lo que encontró"
hint:
  en: "Who asked for text? The pair is returned."
  es: "¿Quién pidió texto? El par se devuelve."
fails:
  - scale_offset_is_pure
"""
import reference
from reference import *


def scale_offset(low, high, bits):
    pair = reference.scale_offset(low, high, bits)
    print("m, b =", pair)
    return pair
