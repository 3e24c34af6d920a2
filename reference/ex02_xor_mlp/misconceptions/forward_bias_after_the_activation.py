"""
title:
  en: 'Adds the bias after the activation'
  es: 'Suma el sesgo después de la activación'
hint:
  en: 'Is the bias inside F, or outside?'
  es: '¿Está el sesgo dentro de F o fuera?'
fails:
  - forward_perceptron_of_the_notes
  - forward_merges_linear_layers
  - forward_of_any_network
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation


def forward(x, layers):
    s = np.asarray(x, float)
    for W, b, name in layers:
        s = activation(name, s @ W) + b
    return s
