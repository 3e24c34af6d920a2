"""
title:
  en: "Halves the step: the largest error, not the step"
  es: "Divide el paso por dos: el mayor error, no el paso"
hint:
  en: "How far are two neighbouring levels from each other, and how far is a value from the nearest of them at most?"
  es: "¿A qué distancia están dos niveles vecinos, y a qué distancia está un valor, a lo sumo, del más cercano?"
fails:
  - resolution_fills_the_range
  - resolution_of_any_range
  - resolution_is_pure
"""
import numpy as np
from reference import *


def resolution(low, high, bits):
    return (high - low) / (2 ** bits - 1) / 2
