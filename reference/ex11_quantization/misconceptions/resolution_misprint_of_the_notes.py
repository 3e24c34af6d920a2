"""
title:
  en: "Follows notes 003: one step too many, 1/2^bits of the range"
  es: "Sigue los apuntes 003: un paso de más, 1/2^bits del rango"
hint:
  en: "With 1 bit there are two levels, one at each end. How long is the step between them?"
  es: "Con 1 bit hay dos niveles, uno en cada extremo. ¿Cuánto mide el paso entre ellos?"
fails:
  - resolution_fills_the_range
  - resolution_of_any_range
  - resolution_is_pure
"""
import numpy as np
from reference import *


def resolution(low, high, bits):
    return (high - low) / 2 ** bits
