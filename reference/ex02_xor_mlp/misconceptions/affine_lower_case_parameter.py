"""
title:
  en: 'Calls its second parameter w'
  es: 'Llama w a su segundo parámetro'
hint:
  en: 'How is the matrix called in the signature? Python tells capitals from small letters.'
  es: '¿Cómo se llama la matriz en la firma? Python distingue mayúsculas de minúsculas.'
fails:
  - affine_of_any_batch
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, w, b):
    return np.asarray(x, float) @ w + b
