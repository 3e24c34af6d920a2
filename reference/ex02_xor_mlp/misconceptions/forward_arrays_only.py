"""
title:
  en: 'Calls methods of arrays on the matrices'
  es: 'Llama a métodos de arreglos sobre las matrices'
hint:
  en: 'Which type has a matrix written as a list of lists?'
  es: '¿De qué tipo es una matriz escrita como lista de listas?'
fails:
  - forward_of_any_network
  - forward_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation


def forward(x, layers):
    s = np.asarray(x, float)
    for W, b, name in layers:
        s = activation(name, W.T.dot(s.T).T + b)
    return s
