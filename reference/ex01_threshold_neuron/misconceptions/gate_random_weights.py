"""
title:
  en: 'Draws the weights at random'
  es: 'Sortea los pesos'
hint:
  en: 'The same name must give the same weights, and no global generator may be touched.'
  es: 'El mismo nombre debe dar los mismos pesos, sin tocar ningún generador global.'
fails:
  - gate_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import gate as right


def gate(name):
    w, b = right(name)
    scale = 1 + np.random.rand()
    return w * scale, b * scale
