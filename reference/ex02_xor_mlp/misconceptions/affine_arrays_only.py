"""
title:
  en: 'Calls a method of arrays on its argument'
  es: 'Llama a un método de arreglos sobre su argumento'
hint:
  en: 'Which type has a batch written as a list of lists?'
  es: '¿De qué tipo es un lote escrito como lista de listas?'
fails:
  - affine_of_any_batch
  - affine_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def affine(x, W, b):
    return x.dot(W) + b
