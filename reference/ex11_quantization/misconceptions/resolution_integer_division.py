"""
title:
  en: "Divides with //"
  es: "Divide con //"
hint:
  en: "What is 1 // 255?"
  es: "¿Cuánto es 1 // 255?"
fails:
  - resolution_fills_the_range
  - resolution_of_any_range
  - resolution_is_pure
"""
import numpy as np
from reference import *


def resolution(low, high, bits):
    return (high - low) // (2 ** bits - 1)
