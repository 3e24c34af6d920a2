"""
title:
  en: 'Gives each example, not each unit, a bias'
  es: 'Da un sesgo a cada ejemplo y no a cada unidad'
hint:
  en: 'Units are columns. With as many examples as units, along which axis is b added?'
  es: 'Las unidades son columnas. Con tantos ejemplos como unidades, ¿a lo largo de qué eje se suma b?'
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
    sums = np.asarray(x, float) @ W
    b = np.asarray(b, float)
    return sums + (b[:, np.newaxis] if len(sums) == len(b) else b)
