"""
title:
  en: 'Leaves the biases out'
  es: 'Omite los sesgos'
hint:
  en: 'What does each layer add to its product?'
  es: '¿Qué suma cada capa a su producto?'
fails:
  - forward_perceptron_of_the_notes
  - forward_of_any_network
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation


def forward(x, layers):
    s = np.asarray(x, float)
    for W, _, name in layers:
        s = activation(name, s @ W)
    return s
