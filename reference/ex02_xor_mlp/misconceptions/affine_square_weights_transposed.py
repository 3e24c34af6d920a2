"""
title:
  en: 'Transposes W wherever the shapes allow it'
  es: 'Transpone W siempre que las formas lo permitan'
hint:
  en: 'With a square W both products exist. Which one is asked for?'
  es: 'Con una W cuadrada existen los dos productos. ¿Cuál se pide?'
fails:
  - affine_product_of_the_notes
  - affine_of_unit_vectors
  - affine_of_any_batch
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, W, b):
    x, W = np.asarray(x, float), np.asarray(W, float)
    return (x @ W.T if x.shape[1] == W.shape[1] else x @ W) + b
