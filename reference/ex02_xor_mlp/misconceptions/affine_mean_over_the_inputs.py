"""
title:
  en: 'Divides by the number of inputs'
  es: 'Divide por el número de entradas'
hint:
  en: 'Is the sum of the notes a mean? What happens with a single input?'
  es: '¿La suma de los apuntes es una media? ¿Qué pasa con una sola entrada?'
fails:
  - affine_product_of_the_notes
  - affine_of_unit_vectors
  - affine_of_any_batch
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, W, b):
    x = np.asarray(x, float)
    return x @ W / x.shape[1] + b
