"""
title:
  en: "Returns m instead of 1/m"
  es: "Devuelve m en lugar de 1/m"
hint:
  en: "Does a step grow or shrink when there are more bits?"
  es: "¿Un paso crece o se achica cuando hay más bits?"
fails:
  - resolution_fills_the_range
  - resolution_of_any_range
  - resolution_is_pure
"""
import numpy as np
from reference import *


def resolution(low, high, bits):
    return (2 ** bits - 1) / (high - low)
