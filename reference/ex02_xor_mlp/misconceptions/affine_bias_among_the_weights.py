"""
title:
  en: 'Adds the bias to every weight of its unit'
  es: 'Suma el sesgo a cada peso de su unidad'
hint:
  en: 'Does the bias depend on the inputs? What does your function give for an example of zeros?'
  es: '¿Depende el sesgo de las entradas? ¿Qué da tu función con un ejemplo de ceros?'
fails:
  - affine_product_of_the_notes
  - affine_adds_and_scales
  - affine_of_any_batch
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, W, b):
    return np.asarray(x, float) @ (np.asarray(W, float) + b)
