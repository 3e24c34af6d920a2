"""
title:
  en: "Prints the step and returns it"
  es: "Imprime el paso y lo devuelve"
hint:
  en: "Who asked for text?"
  es: "¿Quién pidió texto?"
fails:
  - resolution_is_pure
"""
import numpy as np
import reference
from reference import *


def resolution(low, high, bits):
    step = reference.resolution(low, high, bits)
    print(step)
    return step
