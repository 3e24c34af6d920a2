"""
title:
  en: 'Adds a little noise to weights that work'
  es: 'Agrega un poco de ruido a pesos que funcionan'
hint:
  en: 'Are the weights the same in the next call?'
  es: '¿Son los mismos los pesos en la siguiente llamada?'
fails:
  - xor_network_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import xor_network as right


def xor_network():
    return [(W + np.random.normal(scale=0.01, size=W.shape), b, name) for W, b, name in right()]
