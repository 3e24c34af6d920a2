"""
title:
  en: "Calls the image x"
  es: "Llama x a la imagen"
hint:
  en: "The contract's names are part of it. Which functions have an x, and which an image?"
  es: "Los nombres del contrato son parte de él. ¿Qué funciones tienen una x, y cuáles una image?"
fails:
  - correlate2d_of_any_image
"""
import reference
from reference import *


def correlate2d(x, kernel, stride=1, padding=0):
    return reference.correlate2d(x, kernel, stride, padding)
