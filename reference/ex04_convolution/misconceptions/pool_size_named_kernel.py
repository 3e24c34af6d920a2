"""
title:
  en: "Calls the size kernel"
  es: "Llama kernel al tamaño"
hint:
  en: "The contract's names are part of it. What happens to a call that says size=2?"
  es: "Los nombres del contrato son parte de él. ¿Qué pasa con una llamada que dice size=2?"
fails:
  - pool2d_of_any_image
"""
import reference
from reference import *


def pool2d(x, kernel, stride=None, mode="max"):
    return reference.pool2d(x, kernel, stride, mode)
