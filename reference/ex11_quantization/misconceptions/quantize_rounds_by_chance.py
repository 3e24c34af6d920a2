"""
title:
  en: "Rounds up or down by chance"
  es: "Redondea hacia arriba o hacia abajo al azar"
hint:
  en: "Stochastic rounding is right on average. Is it the nearest level each time?"
  es: "El redondeo estocástico acierta en promedio. ¿Da siempre el nivel más cercano?"
fails:
  - quantize_goes_to_the_nearest_level
  - quantize_uses_all_the_levels
  - quantize_of_any_array_like
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    y = np.multiply(x, m) + b
    chance = np.random.default_rng(0).random(y.shape)
    return np.clip(np.floor(y + chance), -half, half - 1).astype(int)
