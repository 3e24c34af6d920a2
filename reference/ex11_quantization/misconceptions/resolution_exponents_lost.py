"""
title:
  en: "Takes 2Z + 1 from the misprint of notes 003"
  es: "Toma 2Z + 1 de la errata de los apuntes 003"
hint:
  en: "How many steps do 8 bits have: 17 or 255?"
  es: "¿Cuántos pasos tienen 8 bits: 17 o 255?"
fails:
  - resolution_fills_the_range
  - resolution_of_any_range
  - resolution_is_pure
"""
import numpy as np
from reference import *


def resolution(low, high, bits):
    return (high - low) / (2 * bits + 1)
