"""
title:
  en: 'Keeps the weights of the first network of each depth'
  es: 'Guarda los pesos de la primera red de cada profundidad'
hint:
  en: 'May two networks have equally many layers and different weights?'
  es: '¿Pueden dos redes tener igual cantidad de capas y pesos distintos?'
fails:
  - forward_perceptron_of_the_notes
  - forward_cut_in_two
  - forward_merges_linear_layers
  - forward_of_any_network
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import forward as right

_networks = {}


def forward(x, layers):
    fit = tuple(np.shape(W) for W, _, _ in layers)
    return right(x, _networks.setdefault(fit, layers))
