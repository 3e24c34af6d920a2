"""
title:
  en: 'Computes in float32 whatever comes'
  es: 'Calcula siempre en float32'
hint:
  en: 'float32 keeps 24 bits: 2**24 + 1 becomes 2**24, and a sum that missed 0 meets it.'
  es: 'float32 guarda 24 bits: 2**24 + 1 se convierte en 2**24, y una suma que no llegaba a 0 llega.'
fails:
  - neuron_is_exact
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    return step(np.asarray(x, dtype=np.float32) @ np.asarray(w, dtype=np.float32) + np.float32(b))
