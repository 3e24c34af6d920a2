"""
title:
  en: 'Computes in float32'
  es: 'Calcula en float32'
hint:
  en: 'How many digits does float32 keep of 67108865?'
  es: '¿Cuántas cifras de 67108865 conserva float32?'
fails:
  - forward_of_any_network
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation


def forward(x, layers):
    s = np.asarray(x, np.float32)
    for W, b, name in layers:
        s = np.asarray(activation(name, s @ np.asarray(W, np.float32) + np.asarray(b, np.float32)), np.float32)
    return s
