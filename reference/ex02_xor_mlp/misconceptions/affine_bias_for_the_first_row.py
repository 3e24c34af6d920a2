"""
title:
  en: 'Adds the biases to the first example only'
  es: 'Suma los sesgos sólo al primer ejemplo'
hint:
  en: 'Which examples of the batch have a right to the bias?'
  es: '¿Qué ejemplos del lote tienen derecho al sesgo?'
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
    sums[0] += b
    return sums
