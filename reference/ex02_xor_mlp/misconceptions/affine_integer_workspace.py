"""
title:
  en: 'Adds in place to a product of integers'
  es: 'Suma en el lugar a un producto de enteros'
hint:
  en: 'Which type has the product of two integer matrices, and can it hold a fraction?'
  es: '¿Qué tipo tiene el producto de dos matrices enteras, y puede guardar una fracción?'
fails:
  - affine_of_any_batch
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, W, b):
    sums = np.asarray(x) @ np.asarray(W)
    sums += np.asarray(b)
    return sums
