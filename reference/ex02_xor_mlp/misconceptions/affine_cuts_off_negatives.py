"""
title:
  en: 'Already applies a relu'
  es: 'Ya aplica una relu'
hint:
  en: 'Whose task is the activation?'
  es: '¿De quién es tarea la activación?'
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
    return np.maximum(np.asarray(x, float) @ W + b, 0)
