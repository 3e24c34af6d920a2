"""
title:
  en: 'Lets the step fire a little below 0'
  es: 'Deja que el escalón dispare un poco por debajo de 0'
hint:
  en: 'Is -0.0000000001 at least 0?'
  es: '¿Es -0,0000000001 al menos 0?'
fails:
  - activation_with_a_kink
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return (np.asarray(z, float) > -1e-9) * 1.0 if name == "step" else right(name, z)
