"""
title:
  en: 'Converts the weights to the type of the inputs'
  es: 'Convierte los pesos al tipo de las entradas'
hint:
  en: 'What is left of a weight of 0.75 when the inputs are integers?'
  es: '¿Qué queda de un peso de 0,75 cuando las entradas son enteras?'
fails:
  - affine_of_any_batch
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, W, b):
    x = np.asarray(x)
    return x @ np.asarray(W).astype(x.dtype) + b
