"""
title:
  en: 'Drops axes of length one'
  es: 'Elimina los ejes de largo uno'
hint:
  en: 'Which shape is due for a batch of one, and for a layer of one unit?'
  es: '¿Qué forma corresponde a un lote de uno, y a una capa de una unidad?'
fails:
  - affine_of_unit_vectors
  - affine_adds_and_scales
  - affine_of_any_batch
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, W, b):
    return np.squeeze(np.asarray(x, float) @ W + b)
