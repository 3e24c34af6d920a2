"""
title:
  en: "Takes Python's min of each array"
  es: "Toma el min de Python de cada arreglo"
hint:
  en: "What does min say to a matrix with two rows?"
  es: "¿Qué responde min ante una matriz de dos filas?"
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_ignores_order_and_cuts
  - calibrate_of_any_array_likes
  - calibrate_is_pure
"""
import numpy as np
from reference import *


def calibrate(batches):
    return min(min(batch) for batch in batches), max(max(batch) for batch in batches)
