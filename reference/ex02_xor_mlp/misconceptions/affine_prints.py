"""
title:
  en: 'Prints the shape of its result'
  es: 'Imprime la forma de su resultado'
hint:
  en: 'What is still on the screen after debugging?'
  es: '¿Qué quedó en pantalla después de depurar?'
fails:
  - affine_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, W, b):
    sums = np.asarray(x, float) @ W + b
    print(sums.shape)
    return sums
