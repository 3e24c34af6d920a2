"""
title:
  en: 'Lets positive numbers through as they are'
  es: 'Deja pasar los números positivos tal cual'
hint:
  en: 'That is the ReLU; the step answers 1, whatever the positive number.'
  es: 'Eso es la ReLU; el escalón responde 1, sea cual sea el número positivo.'
fails:
  - step_at_the_border
  - step_fires_from_zero_on
  - step_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, np.where(z == 0, 1.0, 0.0))
