"""
title:
  en: "Squares the sum of the errors, not each one"
  es: "Eleva al cuadrado la suma de los errores, no cada uno"
hint:
  en: "What does yours give for errors of +1 and -1?"
  es: "¿Qué da la tuya con errores de +1 y -1?"
fails:
  - mse_of_one_wrong_example
  - mse_of_parts
  - mse_of_any_batch
  - mse_is_pure
"""
import numpy as np
from reference import *


def mse(y, o):
    return ((np.asarray(y) - np.asarray(o, dtype=float)).sum(axis=1) ** 2).sum() / 2 / len(y)
