"""
title:
  en: 'Computes in float32'
  es: 'Calcula en float32'
hint:
  en: 'How many digits does float32 keep of 67108865?'
  es: '¿Cuántas cifras de 67108865 conserva float32?'
fails:
  - affine_of_any_batch
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, W, b):
    return np.asarray(x, np.float32) @ np.asarray(W, np.float32) + np.asarray(b, np.float32)
