"""
title:
  en: 'Keeps the first weights of each shape'
  es: 'Guarda los primeros pesos de cada forma'
hint:
  en: 'Two layers may have the same shape. Do they have the same weights?'
  es: 'Dos capas pueden tener la misma forma. ¿Tienen los mismos pesos?'
fails:
  - affine_of_unit_vectors
  - affine_of_any_batch
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference

_seen = {}


def affine(x, W, b):
    W = np.asarray(W, float)
    return np.asarray(x, float) @ _seen.setdefault(W.shape, W) + b
