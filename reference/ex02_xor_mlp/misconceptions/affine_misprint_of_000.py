"""
title:
  en: 'Adds up magnitudes, as the first entry that notes 000 print does (14 for -14)'
  es: 'Suma magnitudes, como la primera entrada que imprimen los apuntes 000 (14 por -14)'
hint:
  en: 'What is 2 times -2? And which sign has the first entry in the last line of the notes'' own calculation?'
  es: '¿Cuánto es 2 por -2? ¿Y qué signo tiene la primera entrada en la última línea de la cuenta de los apuntes?'
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
    return np.abs(np.asarray(x, float)) @ np.abs(np.asarray(W, float)) + b
