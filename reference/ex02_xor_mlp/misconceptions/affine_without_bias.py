"""
title:
  en: 'Leaves the biases out'
  es: 'Omite los sesgos'
hint:
  en: 'What should an example of zeros give?'
  es: '¿Qué debería dar un ejemplo de ceros?'
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
    return np.asarray(x, float) @ W
