"""
title:
  en: 'Subtracts b as if it were a threshold'
  es: 'Resta b como si fuera un umbral'
hint:
  en: 'A threshold moved to the left side becomes a bias. Has its sign been turned once, or twice?'
  es: 'Un umbral que pasa al lado izquierdo se vuelve sesgo. ¿Cambió de signo una vez o dos?'
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
    return np.asarray(x, float) @ W - np.asarray(b, float)
