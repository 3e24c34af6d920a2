"""
title:
  en: 'Multiplies by the transposed weights where it can'
  es: 'Multiplica por los pesos transpuestos cuando puede'
hint:
  en: 'W has a row an input. With a square W, which product is the right one?'
  es: 'W tiene una fila por entrada. Con una W cuadrada, ¿qué producto es el correcto?'
fails:
  - forward_merges_linear_layers
  - forward_of_any_network
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation, affine


def forward(x, layers):
    s = np.asarray(x, float)
    for W, b, name in layers:
        W = np.asarray(W, float)
        s = activation(name, affine(s, W.T if s.shape[1] == W.shape[1] else W, b))
    return s
