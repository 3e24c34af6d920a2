"""
title:
  en: 'Adds booleans as booleans: True + True is True'
  es: 'Suma booleanos como booleanos: True + True es True'
hint:
  en: 'Turn booleans into numbers first.'
  es: 'Convierte antes los booleanos en números.'
fails:
  - xor_of_other_zeros_and_ones
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def xor(x1, x2):
    total = np.asarray(x1) + np.asarray(x2)
    return step(step(total - 0.5) - step(total - 1.5) - 1)
