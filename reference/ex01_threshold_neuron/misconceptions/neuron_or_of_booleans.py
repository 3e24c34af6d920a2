"""
title:
  en: 'Adds booleans as booleans: True + True is True'
  es: 'Suma booleanos como booleanos: True + True es True'
hint:
  en: 'Turn booleans into numbers before you add them.'
  es: 'Convierte los booleanos en números antes de sumarlos.'
fails:
  - neuron_is_exact
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    x, w = np.asarray(x), np.asarray(w)
    if x.dtype == bool:
        return step(np.any(x * w != 0, axis=-1) * np.max(w) + b)
    return step(x @ w + b)
