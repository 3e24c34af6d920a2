"""
title:
  en: 'Multiplies with * instead of @'
  es: 'Multiplica con * en vez de @'
hint:
  en: 'Which operator multiplies entry by entry, and which adds up rows times columns?'
  es: '¿Qué operador multiplica entrada por entrada y cuál suma filas por columnas?'
fails:
  - affine_product_of_the_notes
  - affine_of_unit_vectors
  - affine_adds_and_scales
  - affine_of_any_batch
  - affine_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, W, b):
    return np.asarray(x, float) * np.asarray(W, float) + b
