"""
title:
  en: 'Takes each row of W for a unit'
  es: 'Toma cada fila de W por una unidad'
hint:
  en: 'Which axis of W has as many entries as x has columns?'
  es: '¿Qué eje de W tiene tantas entradas como columnas tiene x?'
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
    return np.asarray(x, float) @ np.asarray(W, float).T + b
