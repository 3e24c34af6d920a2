"""
title:
  en: 'Rounds the sum before it decides'
  es: 'Redondea la suma antes de decidir'
hint:
  en: 'A sum a little below 0 does not fire; decide on the sum as it is.'
  es: 'Una suma un poco menor que 0 no dispara; decide con la suma tal como es.'
fails:
  - neuron_is_exact
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    return step(np.round(np.asarray(x, dtype=float) @ np.asarray(w, dtype=float) + b, 9))
